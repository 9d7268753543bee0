// usage: node shots.mjs out panel lang theme size steps...
import { chromium } from 'playwright';
import { loadTypeScript } from '/tmp/w/activity/build/load-typescript.mjs';
const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
const host = await startPreviewHost({});
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-quic','--no-first-run'] });
const panels={portrait:{width:1080,height:1920},landscape:{width:1920,height:1080}};
const jobs=JSON.parse(process.argv[2]);
for (const {out,panel='portrait',lang='en',theme='standard',size=0,motion=true,slide='blood-cells',open=true,taps=[],each=false,path='older',wait=2000} of jobs){
  const page=await browser.newPage({viewport:panels[panel]});
  page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>{if(m.type()==='error')console.log('CON',m.text())});
  await page.goto(host.url); await page.waitForTimeout(1200);
  const tell=(e)=>page.evaluate((ev)=>document.querySelector('lantern-app').ports.session.send(ev),e);
  await tell({type:'input'}); await tell({type:'skip-hands'});
  if(lang!=='en') await tell({type:'choose-language',language:lang});
  await tell({type:'change-settings',change:{textSize:size,theme,motion}});
  await page.waitForTimeout(500);
  await tell({type:'open-door',path}); await tell({type:'open-slide',slide});
  await page.waitForTimeout(1200);
  if(open){await tell({type:'open-activity'}); await page.waitForTimeout(1200);}
  let n=0;
  for(const t of taps){ if(t.hotspot) await page.locator(`[data-hotspot="${t.hotspot}"]`).last().click(); else await tell({type:'touch-activity',part:t}); await page.waitForTimeout(each?(typeof each==='number'?each:900):350); if(each) await page.screenshot({path:out.replace('.png',`-${n++}.png`)}); }
  await page.waitForTimeout(wait);
  await page.screenshot({path:out});
  await page.close();
}
await browser.close(); await host.close();
