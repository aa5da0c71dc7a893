import { chromium } from '@playwright/test'
import { readFileSync, mkdirSync } from 'node:fs'
const out='/tmp/u1play'; mkdirSync(out,{recursive:true})
const url=readFileSync('/tmp/u1serve.log','utf8').match(/http\S+/)[0]
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const page=await (await browser.newContext({viewport:{width:1280,height:720}})).newPage()
page.setDefaultTimeout(40000)
page.on('console',m=>{ if(['error','warning'].includes(m.type())) console.log(m.type(),m.text().slice(0,300)) })
page.on('pageerror',e=>console.log('PAGEERROR',e.message))
let n=0; const shot=async(name)=>{ await page.screenshot({path:`${out}/${String(n++).padStart(2,'0')}-${name}.png`}) }
const thing=()=>page.locator('section[aria-label="Current thing"] [aria-current="true"]').innerText()
const clock=()=>page.getByRole('timer').innerText()
try {
await page.goto(url)
await page.getByRole('listbox',{name:'Exercises and scenarios'}).waitFor()
await shot('library')
await page.getByRole('button',{name:'Set up'}).click()
await page.getByRole('button',{name:'Go to the briefing'}).waitFor()
await shot('setup')
await page.getByLabel('Incident commander, primary').fill('Marit').catch(()=>console.log('no seat field'))
await page.getByLabel('Technical lead, primary').fill('Jonas').catch(()=>{})
await page.getByRole('button',{name:'Go to the briefing'}).click()
await page.getByRole('button',{name:/Start exercise/}).click()
await page.getByRole('timer').waitFor()
await page.waitForTimeout(1500)
await shot('start'); console.log(await thing(), (await clock()).replace(/\n/g,' '))
for (let i=0;i<6;i++){
  await page.waitForTimeout(700)
  const t=(await thing()).replace(/\n/g,' ')
  console.log(i,t,'|',(await clock()).replace(/\n/g,' '))
  if (t.startsWith('Decision')) { await page.keyboard.press('1'); await page.keyboard.press('c'); await page.keyboard.press('4'); await page.keyboard.press('Enter') }
  else await page.keyboard.press('Enter')
}
const keys=async(...ks)=>{ for (const k of ks) { await page.keyboard.press(k); await page.waitForTimeout(120) } }
await keys('m','3','l'); await page.waitForTimeout(400); await shot('marked')
await keys('o'); await shot('omenu'); await keys('1'); await page.waitForTimeout(200); await shot('notify'); await page.keyboard.type('We know'); await keys('Enter'); await page.waitForTimeout(500); await shot('notified')
await keys('r'); await page.keyboard.type('freeze'); await page.waitForTimeout(300); await shot('runbook'); await keys('Enter'); await page.waitForTimeout(400); await shot('ticked'); await keys('Escape')
await keys('ArrowDown','ArrowDown','h'); await page.waitForTimeout(400); await shot('held')
await keys('k','n'); await shot('startmenu'); await keys('a'); await page.waitForTimeout(500); await shot('started')
await keys('w'); await page.keyboard.type('They look at the deploy log first'); await keys('Enter'); await page.waitForTimeout(500); 
await keys('l'); await page.waitForTimeout(300); await shot('log'); await keys('Escape')
await keys('f'); await page.waitForTimeout(200); await page.keyboard.type('Ask the chain to share its phones'); await keys('Enter'); await page.waitForTimeout(600); await shot('map-free'); await keys('Escape'); await page.waitForTimeout(300); await shot('unmapped')
await keys('v'); await shot('vmenu'); await keys('c'); await page.waitForTimeout(300); await keys('Shift+V'); await page.waitForTimeout(400); await shot('preview'); await keys('0'); await page.waitForTimeout(300); await shot('blackout'); await keys('0','Escape')
await keys('z'); await page.waitForTimeout(400); await shot('undone')
await keys('b'); await page.waitForTimeout(200); await keys('Enter'); await page.waitForTimeout(500); await shot('break'); await keys('Space'); await page.waitForTimeout(400)
await keys('j'); await page.waitForTimeout(200); await shot('jump'); await keys('Enter'); await page.waitForTimeout(600); await shot('jumped')
await keys('!'); await page.waitForTimeout(200); await keys('Enter'); await page.waitForTimeout(800); await shot('real')
await page.setViewportSize({width:1920,height:1080}); await page.waitForTimeout(700); await shot('wide')
} catch(e) { console.log(e.message); await shot('failed') }
await browser.close()
