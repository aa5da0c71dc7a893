import type { Choice } from '../pages/console-page.ts'

/** What a team that reads its runbook decides in the SMS outage, by the title on the screen and words of the option. */
export const GOOD_CHOICES: Readonly<Record<string, Choice>> = {
  'The first call': { option: 'Open an incident record' },
  'Where is the fault?': { option: 'Read the delivery log' },
  Classification: { option: 'Severity 2, declare now' },
  'Those who are still inside': { option: 'Freeze automatic logouts; 12 hours' },
  'The provider': { option: 'The Support lead phones' },
  'What the stores are told': { option: 'Do not sign out, show it offline' },
  'Other ways in': { option: 'E-mail codes to the Identity administrator' },
  'Company accounts': { option: 'Link on verified addresses' },
  'The answer to Tindholt': { option: 'What is known and what is not' },
  'Codes by e-mail, for whom?': { option: 'The 1,214 with a personal' },
  'The offer': { option: 'A, once the aggregator is named' },
  'The false message': { option: 'Phone the customer' },
  'The journalist': { option: 'The approved statement' },
  'Old codes among new ones': { option: 'Have old codes cancelled first' },
  'Is it over?': { option: 'Five real users for each operator' },
  'One operator fails': { option: 'Degraded; keep other ways in' },
  'Taking it back': { option: 'One by one' },
}
