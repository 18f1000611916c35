import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),1692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),714:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),3106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),6963:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{AN:()=>inputText,BH:()=>FALLBACK,aQ:()=>OUTPUT,bO:()=>INPUT,c4:()=>STATE,qN:()=>DEFAULT,rK:()=>DEFAULT_API_URL})
const INPUT={apiToken:"api-token",mode:"mode",imageName:"image-name",snapshotName:"snapshot-name",family:"family",keep:"keep",apiUrl:"api-url",organizationId:"organization-id",target:"target",entrypoint:"entrypoint",cpu:"cpu",memory:"memory",disk:"disk",sandboxName:"sandbox-name",env:"env",labels:"labels",autoStopInterval:"auto-stop-interval",autoArchiveInterval:"auto-archive-interval",autoDeleteInterval:"auto-delete-interval",ttlMinutes:"ttl-minutes",ifExists:"if-exists",cleanup:"cleanup",previewPort:"preview-port",previewAccess:"preview-access",readyPath:"ready-path",readyStatus:"ready-status",readyTimeout:"ready-timeout",pullRequest:"pull-request",githubToken:"github-token",comment:"comment",deployment:"deployment",environment:"environment",whenNoSecret:"when-no-secret",maxAge:"max-age",dryRun:"dry-run",matrixLeg:"matrix-leg",snapshotTimeout:"snapshot-timeout",sandboxTimeout:"sandbox-timeout"}
const OUTPUT={snapshotId:"snapshot-id",sandboxId:"sandbox-id",sandboxName:"sandbox-name",sandboxState:"sandbox-state",snapshotName:"snapshot-name",snapshotState:"snapshot-state",previewUrl:"preview-url",outcome:"outcome",errorCode:"error-code",result:"result"}
const FALLBACK={apiToken:"DAYTONA_API_KEY",apiUrl:"DAYTONA_API_URL",organizationId:"DAYTONA_ORGANIZATION_ID",target:"DAYTONA_TARGET"}
const DEFAULT_API_URL="https://app.daytona.io/api"
const DEFAULT={snapshotTimeout:"20m",sandboxTimeout:"5m",autoStopInterval:"60",autoDeleteInterval:"1440",ttlMinutes:"10080",ifExists:"reuse",cleanup:"on-failure",mode:"auto",previewAccess:"private",readyStatus:"200-399",readyTimeout:"2m",comment:"true",deployment:"false",environment:"preview",whenNoSecret:"skip",maxAge:"7d",dryRun:"false"}
const STATE={run:"run"}
function inputText(env,name){return(env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??"").trim()}}),9658:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{M:()=>readSkipReason})
var _daytona_resource_ledger_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(9789)
var _runner_saved_state_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(7561)
function readSkipReason(env){let state
try{state=(0,_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_0__.x)(env)}catch{return}return state===void 0?NOTHING_CREATED:skipReason(state)}const NOTHING_CREATED="Nothing was created, so there is nothing to clean up."
function skipReason({cleanup,succeeded,entries}){if(entries.length===0)return NOTHING_CREATED
if(!entries.some(_daytona_resource_ledger_js__WEBPACK_IMPORTED_MODULE_1__.t))return"This step only reused what existed, so there is nothing to clean up."
if(cleanup==="never")return"Nothing is deleted: `cleanup` is `never`."
if(cleanup!=="always"&&succeeded)return"The step succeeded, so everything it created is kept."
return}}),4684:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{i:()=>entryFileOf})
const external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")
const ENTRY_FILES=["index","post","snapshot","sweep"]
function entryFileOf([,script=""]){const{name}=(0,external_node_path_namespaceObject.parse)(script)
return ENTRY_FILES.find(known=>known===name)}}),7561:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{x:()=>readRunState})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9473)
var _json_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9368)
var _inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6963)
class UnreadableStateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="UnreadableStateError"
code="notes-unreadable"
constructor(detail){super("The state that the step saved about its snapshot and sandbox cannot be read.",{hint:`Another step wrote \`STATE_${_inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__.c4.run}\` to the environment, or the runner is damaged. Look in the Daytona dashboard for the sandbox and snapshot named in the log of the step.`,...detail})}}function readRunState(env){const text=env[`STATE_${_inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__.c4.run}`]??""
if(text==="")return
let value
try{value=JSON.parse(text)}catch(cause){throw new UnreadableStateError({cause})}if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)||!Array.isArray(value.entries))throw new UnreadableStateError
const entries=value.entries.flatMap(entry=>readEntry(entry)??[])
const endedAt=typeof value.endedAt==="number"?{endedAt:value.endedAt}:{}
const[server="",imageName=""]=["server","imageName"].map(name=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.SA)(value,name))
const step=readStep(value.step)
const cleanup=CLEANUPS.find(known=>known===value.cleanup)??"on-failure"
const[succeeded,skipped]=[value.succeeded===true,value.skipped===true]
return{entries,step,server,imageName,cleanup,succeeded,skipped,...endedAt}}function readStep(value){const[owner="",instance="",attempt=""]=["owner","instance","attempt"].map(name=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.SA)(value,name))
return{owner,instance,attempt}}function readEntry(value){if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)||typeof value.since!=="number")return
const kind=value.kind==="snapshot"||value.kind==="sandbox"?value.kind:void 0
const claim=CLAIMS.find(known=>known===value.claim)
const name=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.SA)(value,"name")
const id=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.SA)(value,"id")
if(kind===void 0||claim===void 0||name===void 0)return
const open=typeof value.openSince==="number"?{openSince:value.openSince}:{}
return{kind,claim,name,since:value.since,...id===void 0?{}:{id},...open}}const CLEANUPS=["on-failure","always","never","unless-active"]
const CLAIMS=["intended","made","adopted"]}),9789:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{a:()=>openLedger,t:()=>mayHaveMade})
function mayHaveMade({claim,openSince}){return claim!=="adopted"||openSince!==void 0}function openLedger(changed,now){const entries=new Map
const replaced=[]
const made=new Set
const set=entry=>{entries.set(entry.kind,entry)
changed([...entries.values()])}
return{entry:kind=>entries.get(kind),intend(kind,name,isOpen=false){const known=entries.get(kind)
if(isOpen&&known?.claim==="intended"&&known.name===name)return
const openSince=known?.openSince
set({kind,name,claim:"intended",since:openSince??now(),...openSince!==void 0&&{openSince}})},leaveOpen(kind){const known=entries.get(kind)
if(known!==void 0&&known.openSince===void 0)set({...known,openSince:known.since})},claim(kind,claim,{name,id,wasThere=false}){const known=entries.get(kind)
if(claim==="made")made.add(id)
const right=made.has(id)?"made":claim
if(known?.claim===right&&known.id===id)return
const{openSince}=known??{}
const open=openSince===void 0?{}:{openSince}
set({kind,name,claim:right,id,since:known?.since??now(),...wasThere?{wasThere}:{},...open})},replaced,replace:(kind,snapshot)=>replaced.push({kind,snapshot}),forget(kind){const{name="",openSince}=entries.get(kind)??{}
if(openSince!==void 0)set({kind,name,claim:"intended",since:openSince,openSince})
else if(entries.delete(kind))changed([...entries.values()])}}}}),4041:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{N:()=>ERROR_TITLES})
const ERROR_TITLES={"token-missing":"The Daytona token is missing","image-without-tag":"The image has no tag","image-latest":"The image has a tag that Daytona refuses","image-digest":"The image is a digest reference",input:"An input is invalid",inputs:"Several inputs are invalid","no-secret":"This job has no access to the secret","pull-request-closed":"The pull request is closed","pull-request-open":"The pull request is open again","pull-request-unconfirmed":"The pull request cannot be confirmed","no-pull-request":"There is no pull request to report to","image-tag-reused":"The preview is not of this commit","older-commit":"The pull request has a newer commit","matrix-leg-unknown":"The matrix leg is unknown","job-context":"The job's context cannot be read","entrypoint-not-cmd":"Daytona runs ENTRYPOINT, not CMD",dns:"The host name of the Daytona server cannot be resolved","connection-refused":"Nothing listens at the address of the Daytona server",unreachable:"The runner cannot reach the Daytona server","connection-broken":"The connection to Daytona was lost","tls-untrusted":"The certificate of the Daytona server is not trusted","tls-out-of-date":"The Daytona certificate is expired or not yet valid","tls-other-host":"The certificate is for another host","tls-protocol":"The server does not speak TLS","proxy-credentials":"The proxy requires valid credentials","proxy-refused":"The proxy refused to connect","proxy-unusable":"The proxy cannot be used","request-timeout":"Daytona did not respond in time","html-answer":"The server returned a web page instead of JSON","bad-answer":"The response is not a valid Daytona API response",redirect:"The server sent a redirect","unexpected-status":"Daytona returned an unexpected status","token-refused":"Daytona rejected the token","token-scope":"The Daytona token lacks a permission","organization-refused":"Daytona does not accept the organization","organization-other":"Another organization was used","organization-suspended":"The Daytona organization is suspended","quota-snapshots":"The snapshot quota is used up","quota-cpu":"The CPU limit is reached","quota-memory":"The memory limit is reached","quota-disk":"The disk limit is reached","quota-other":"A quota of the Daytona organization is used up","per-sandbox-limit":"The request exceeds the limit for one sandbox","image-refused":"Daytona rejected the image reference","region-unknown":"The region cannot be used","not-found":"Daytona could not find the resource","no-runner":"Daytona has no available runner","no-runners-in-region":"Daytona has no runners in this region","rate-limited":"Daytona is rate-limiting requests","request-refused":"Daytona rejected the request",maintenance:"Daytona is under maintenance","server-error":"Daytona has an internal error","image-not-found":"The image was not found in its registry","registry-auth":"The registry denied Daytona access to the image","registry-rate-limited":"The registry limits pulls","image-too-large":"The image is too large","image-architecture":"The image is for another architecture","snapshot-failed":"The snapshot failed","snapshot-stuck":"The snapshot will not become active","snapshot-missing":"The snapshot does not exist","snapshot-unusable":"The snapshot cannot be used","snapshot-timeout":"The snapshot did not become active in time","snapshot-state-unknown":"Unknown snapshot state","sandbox-start-failed":"The sandbox failed to start","sandbox-failed":"The sandbox failed","sandbox-stuck":"The sandbox will not start","sandbox-timeout":"The sandbox did not start in time","sandbox-state-unknown":"Unknown sandbox state","sandbox-endless":"The sandbox never expires","preview-not-encrypted":"The preview address is not encrypted","app-not-listening":"The app never started listening","app-not-ready":"The app did not become ready","snapshot-name-taken":"The snapshot name is taken","sandbox-name-taken":"The sandbox name is taken",conflict:"Another operation is in progress",superseded:"A newer run finished first",cancelled:"Cancelled","cleanup-failed":"Some resources were not deleted","notes-unreadable":"The saved state cannot be read","sandbox-delete-timeout":"The sandbox was not deleted in time","snapshot-delete-timeout":"The snapshot was not deleted in time","old-snapshot-kept":"An old snapshot was not deleted","result-incomplete":"The result is incomplete","runner-files":"The runner's files cannot be written","github-permission":"The GitHub token lacks a permission","github-rate-limited":"GitHub is rate-limiting requests","github-refused":"GitHub rejected a request","github-bad-answer":"GitHub returned an unexpected response","github-timeout":"GitHub did not respond in time","github-unreachable":"GitHub could not be reached","github-unusable":"GitHub cannot be used","document-invalid":"The workflow document cannot be run","document-inputs":"The workflow inputs do not match the document","step-failed":"A workflow step failed","ended-early":"The action ended early",fault:"Unexpected error in the action"}}),9473:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{A:()=>reasonOf,l:()=>ActionError})
var _error_codes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(4041)
var _secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(5009)
class ActionError extends Error{hint
constructor(message,detail={}){super(_secrets_js__WEBPACK_IMPORTED_MODULE_0__.O.inMessage(message),"cause"in detail?{cause:detail.cause}:void 0)
this.hint=detail.hint}get title(){return _error_codes_js__WEBPACK_IMPORTED_MODULE_1__.N[this.code]}}function reasonOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),1296:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _action_removal_skip_reason_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(9658)
var _action_runner_entry_file_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(4684)
var _report_constant_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(7815)
process.exitCode=1
const file=(0,_action_runner_entry_file_js__WEBPACK_IMPORTED_MODULE_0__.i)(process.argv)
const skipReason=file==="post"?(0,_action_removal_skip_reason_js__WEBPACK_IMPORTED_MODULE_1__.M)(process.env):void 0
if(file===void 0)(0,_report_constant_js__WEBPACK_IMPORTED_MODULE_2__.Y)("::error title=The action is damaged::It was started by a file that it does not have.")
else if(skipReason===void 0){const{start}=await Promise.all([__nccwpck_require__.e(827),__nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__,2782)).catch(cause=>{(0,_report_constant_js__WEBPACK_IMPORTED_MODULE_2__.Y)("::error title=The action is damaged::A file of the action could not be loaded.")
throw cause})
await start(file)}else{(0,_report_constant_js__WEBPACK_IMPORTED_MODULE_2__.Y)(skipReason)
process.exitCode=0}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),9368:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{SA:()=>textMember,aF:()=>recordMember,u4:()=>isRecord,uR:()=>idMember})
function isRecord(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function recordMember(value,name){const member=memberOf(value,name)
return isRecord(member)?member:void 0}function textMember(value,name){const member=memberOf(value,name)
return typeof member==="string"&&member!==""?member:void 0}function idMember(value,name){const member=memberOf(value,name)
return typeof member==="number"&&Number.isSafeInteger(member)&&member>0?member:void 0}function memberOf(value,name){return isRecord(value)&&Object.hasOwn(value,name)?value[name]:void 0}}),7815:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Y:()=>printConstant})
function printConstant(line){process.stdout.write(`${line}\n`)}}),5009:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{O:()=>secrets})
class Secrets{#hidden=new Set
#withheld=new Set
hide(text){this.#hidden.add(text)}withhold(text){this.#withheld.add(text)}inText(text){return redact(text,this.#hidden)}inMessage(text){return redact(text,this.#withheld)}}function redact(text,values){return[...values].sort((a,b)=>b.length-a.length).reduce((rest,value)=>rest.replaceAll(value,"***"),text)}const secrets=new Secrets})}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==void 0)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1
queue.forEach(fn=>fn.r--)
queue.forEach(fn=>fn.r--?fn.r++:fn())}}
var wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep
if(dep.then){var queue=[]
queue.d=0
dep.then(r=>{obj[webpackExports]=r
resolveQueue(queue)},e=>{obj[webpackError]=e
resolveQueue(queue)})
var obj={}
obj[webpackQueues]=fn=>fn(queue)
return obj}}var ret={}
ret[webpackQueues]=x=>{}
ret[webpackExports]=dep
return ret})
__nccwpck_require__.a=(module,body,hasAwait)=>{var queue
hasAwait&&((queue=[]).d=-1)
var depQueues=new Set
var exports=module.exports
var currentDeps
var outerResolve
var reject
var promise=new Promise((resolve,rej)=>{reject=rej
outerResolve=resolve})
promise[webpackExports]=exports
promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}))
module.exports=promise
body(deps=>{currentDeps=wrapDeps(deps)
var fn
var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError]
return d[webpackExports]})
var promise=new Promise(resolve=>{fn=()=>resolve(getResult)
fn.r=0
var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)))
currentDeps.map(dep=>dep[webpackQueues](fnQueue))})
return fn.r?promise:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)))
queue&&queue.d<0&&(queue.d=0)}})();(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])
def["default"]=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key))Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>chunkId+".index.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={792:0}
var installChunk=data=>{var{ids,modules,runtime}=data
var moduleId,chunkId,i=0
for(moduleId in modules)if(__nccwpck_require__.o(modules,moduleId))__nccwpck_require__.m[moduleId]=modules[moduleId]
if(runtime)runtime(__nccwpck_require__)
for(;i<ids.length;i++){chunkId=ids[i]
if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId])installedChunks[chunkId][0]()
installedChunks[ids[i]]=0}}
__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0
if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1])
else if(true){var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=void 0
throw e})
promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
promises.push(installedChunkData[1]=promise)}}})()
var __webpack_exports__=__nccwpck_require__(1296)
__webpack_exports__=await __webpack_exports__
