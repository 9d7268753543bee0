import { chromium } from 'playwright';
import { loadTypeScript } from '/tmp/w/activity/build/load-typescript.mjs';
const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
const host = await startPreviewHost({});
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-quic','--no-first-run'] });
for (const [name,vp,lang,motion] of [['p',{width:1080,height:1920},'en',true],['l',{width:1920,height:1080},'ar',true],['m',{width:1080,height:1920},'en',false]]){
  const page=await browser.newPage({viewport:vp});
  await page.goto(host.url); await page.waitForTimeout(1200);
  const tell=(e)=>page.evaluate((ev)=>document.querySelector('lantern-app').ports.session.send(ev),e);
  await tell({type:'input'}); await tell({type:'skip-hands'});
  if(lang!=='en') await tell({type:'choose-language',language:lang});
  await tell({type:'change-settings',change:{motion}});
  await tell({type:'open-door',path:'calm'}); await page.waitForTimeout(800);
  await tell({type:'start-breathing'});
  for (const t of [300,3500,2000]) { await page.waitForTimeout(t); await page.screenshot({path:`/tmp/act/calm-${name}-${t}.png`}); 
   console.log(name,t,await page.evaluate(()=>{const f=(r)=>{for(const e of r.querySelectorAll('*')){if(e.localName==='lantern-calm')return e;if(e.shadowRoot){const x=f(e.shadowRoot);if(x)return x}}};const c=f(document);const ci=c.shadowRoot.querySelector('.circle');return [getComputedStyle(ci).transform,ci.getAnimations().map(a=>a.currentTime),c.shadowRoot.querySelector('.word').textContent]})); }
  await page.close();
}
await browser.close(); await host.close();
