/** Which names can be those of roles. */
import { isActor } from './step-owners.ts'
import { fieldFit, mentions } from './terms.ts'

/** `Ved P2`, `After the incident`: no role begins so. */
const NO_NAME_BEGINS =
  /^(?:ved|vid|bei|bij|by|at|in|i|on|på|op|auf|an|under|during|if|hvis|om|als|wenn|when|når|när|after|etter|efter|nach|na|before|før|före|vor|voor|for|för|für|until|til|till|tot|bis|not|ikke|inte|nicht|niet|no|ingen|kein|keine|geen|what|hva|vad|hvad|wat|was|how|hvordan|hur|hoe|wie lange|where|hvor|var|waar|wo)\s/iu

export function isRoleName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length > 6 || name.length > 60 || name.length < 2) return false
  if (/^@[\w.-]{2,30}$/.test(name)) return true
  if (/[.!?]$|^\d|@|\d{3}/.test(name)) return false
  if (!isActor(name) && (NO_NAME_BEGINS.test(name) || mentions('modal', words[0] ?? ''))) return false
  if (
    mentions('review', name) ||
    /^(?:note|merk|obs|important|viktig|opmerking|hinweis|nb|ps|tip)\b|(?:^|\s)(?:note|notes|merknad|anmärkning|bemærkning|opmerking|anmerkung|remark)$/iu.test(
      name,
    )
  )
    return false
  return (
    fieldFit('deputy', name) < 2 &&
    fieldFit('phone', name) < 2 &&
    fieldFit('email', name) < 2 &&
    fieldFit('window', name) < 2 &&
    fieldFit('frequency', name) < 2
  )
}
