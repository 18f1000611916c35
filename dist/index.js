import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),7075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),8500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),1692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),714:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),6963:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{AN:()=>inputText,BH:()=>FALLBACK,aQ:()=>OUTPUT,bO:()=>INPUT,c4:()=>STATE,qN:()=>DEFAULT,rK:()=>DEFAULT_API_URL})
const INPUT={apiToken:"api-token",mode:"mode",imageName:"image-name",snapshotName:"snapshot-name",apiUrl:"api-url",organizationId:"organization-id",target:"target",entrypoint:"entrypoint",cpu:"cpu",memory:"memory",disk:"disk",sandboxName:"sandbox-name",env:"env",labels:"labels",public:"public",autoStopInterval:"auto-stop-interval",autoArchiveInterval:"auto-archive-interval",autoDeleteInterval:"auto-delete-interval",ttlMinutes:"ttl-minutes",ifExists:"if-exists",cleanup:"cleanup",previewPort:"preview-port",previewAccess:"preview-access",readyPath:"ready-path",readyTimeout:"ready-timeout",githubToken:"github-token",comment:"comment",deployment:"deployment",environment:"environment",whenNoSecret:"when-no-secret",maxAge:"max-age",dryRun:"dry-run",matrixLeg:"matrix-leg",snapshotTimeout:"snapshot-timeout",sandboxTimeout:"sandbox-timeout",pollInterval:"poll-interval"}
const OUTPUT={snapshotId:"snapshot-id",sandboxId:"sandbox-id",sandboxName:"sandbox-name",sandboxState:"sandbox-state",snapshotName:"snapshot-name",snapshotState:"snapshot-state",previewUrl:"preview-url",outcome:"outcome",errorCode:"error-code",result:"result"}
const FALLBACK={apiToken:"DAYTONA_API_KEY",apiUrl:"DAYTONA_API_URL",organizationId:"DAYTONA_ORGANIZATION_ID",target:"DAYTONA_TARGET"}
const DEFAULT_API_URL="https://app.daytona.io/api"
const DEFAULT={snapshotTimeout:"20m",sandboxTimeout:"5m",pollInterval:"2s",public:"false",autoStopInterval:"60",autoDeleteInterval:"1440",ttlMinutes:"10080",ifExists:"reuse",cleanup:"on-failure",mode:"auto",previewAccess:"private",readyTimeout:"2m",comment:"true",deployment:"false",environment:"preview",whenNoSecret:"skip",maxAge:"7d",dryRun:"false"}
const STATE={run:"run"}
function inputText(env,name){return(env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??"").trim()}}),9658:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{MI:()=>readSkipReason,NP:()=>isOwn})
var _runner_state_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3367)
function readSkipReason(env){let state
try{state=(0,_runner_state_js__WEBPACK_IMPORTED_MODULE_0__.xz)(env)}catch{return}return state===void 0?NOTHING_CREATED:skipReason(state)}const NOTHING_CREATED="Nothing was created, so there is nothing to clean up."
function skipReason({cleanup,succeeded,entries}){if(entries.length===0)return NOTHING_CREATED
if(!entries.some(isOwn))return"This step only reused what existed, so there is nothing to clean up."
if(cleanup==="never")return"Nothing is deleted: `cleanup` is `never`."
if(cleanup==="on-failure"&&succeeded)return"The step succeeded, so everything it created is kept."
return}function isOwn({claim,openSince}){return claim!=="adopted"||openSince!==void 0}}),2529:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{l:()=>annotationOf,q:()=>failureReportOf})
var _error_codes_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(4041)
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9473)
var _report_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(9338)
function annotationOf(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.l){const{code,hint}=error
const message=(0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__.cx)(error.message)
return{code,message:hint===void 0?message:`${message}\n${hint}`}}return{code:"fault",message:`${textOf(error)}\nPlease report this with the log of the step, if possible from a run with debug logging enabled.`}}function failureReportOf({code,message},helpPage){return{title:_error_codes_js__WEBPACK_IMPORTED_MODULE_2__.N[code],message,help:`${helpPage}#${code}`}}function textOf(thrown){if(thrown instanceof Error)return`${thrown.name}: ${thrown.message}`
const isPlain=thrown===null||typeof thrown!=="object"&&typeof thrown!=="function"
return isPlain?String(thrown):`A value that is not an error was thrown (${typeof thrown}).`}}),8188:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{h:()=>phaseOf})
const external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")
function phaseOf([,script=""]){return(0,external_node_path_namespaceObject.basename)(script)==="post.js"?"post":"main"}}),8035:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{z:()=>installExitGuard})
var _daytona_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(5218)
var _github_context_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(9009)
var _report_log_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(6945)
var _inputs_contract_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__(6963)
var _annotation_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(2529)
var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__(7532)
function installExitGuard(target){const controller=new AbortController
let settled=false
let isLogged=false
const fail=annotation=>{if(!isLogged)logFailure(target,annotation)
settled=true
isLogged=true
target.exitCode=1}
target.exitCode=1
for(const name of["SIGINT","SIGTERM","SIGBREAK"])target.on(name,()=>controller.abort(new _daytona_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc(`The job was cancelled, or it reached its \`timeout-minutes\` (${name}).`)))
target.on("uncaughtException",thrown=>{fail((0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__.l)(thrown))
target.exit()})
target.on("exit",()=>{const message="The process ran out of work before it had a result. Please report this with the log of the step."
if(!settled)fail({code:"ended-early",message})})
return{signal:controller.signal,settle(succeeded){settled=true
isLogged||=!succeeded
target.exitCode=succeeded?0:1}}}function logFailure({env},annotation){(0,_report_log_js__WEBPACK_IMPORTED_MODULE_2__.h)((0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__.rl)(env)).error(annotation)
try{(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__.uH)(_inputs_contract_js__WEBPACK_IMPORTED_MODULE_5__.aQ.errorCode,annotation.code)}catch{}}}),7532:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{fe:()=>appendSummary,uH:()=>setOutput,wb:()=>setState})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
var node_os__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(8161)
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9473)
class RunnerFilesError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.l{name="RunnerFilesError"
code="runner-files"}function setOutput(name,value){write(`The output \`${name}\``,()=>append("GITHUB_OUTPUT",record(name,value)))}function setState(name,value){write("The state for the post step",()=>append("GITHUB_STATE",record(name,value)))}function appendSummary(markdown){append("GITHUB_STEP_SUMMARY",markdown)}function write(what,task){try{task()}catch(cause){throw new RunnerFilesError(`${what} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)(cause)}.`,{cause,hint:"Is the disk of the runner full? If not, check whether an earlier step changed GITHUB_OUTPUT or GITHUB_STATE, or the files they point to."})}}function record(name,value){let delimiter="ghadelimiter"
while(value.includes(delimiter))delimiter+="_"
return[`${name}<<${delimiter}`,value,delimiter,""].join(node_os__WEBPACK_IMPORTED_MODULE_1__.EOL)}function append(variable,text){const path=process.env[variable]??""
if(path==="")throw new Error(`${variable} is not set`)
if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))throw new Error(`Missing file at path: ${path}`);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path,text)}}),3367:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Ow:()=>clearRunState,iZ:()=>saveRunState,xz:()=>readRunState})
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9473)
var _json_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(9368)
var _inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6963)
var _runner_files_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(7532)
const NOBODY={owner:"",instance:"",attempt:""}
function clearRunState(){saveRunState({entries:[],step:NOBODY,server:"",imageName:"",cleanup:"never",succeeded:false})}function saveRunState(state){(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_0__.wb)(_inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__.c4.run,JSON.stringify(state))}class UnreadableStateError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.l{name="UnreadableStateError"
code="notes-unreadable"
constructor(detail){super("The state that the step saved about its snapshot and sandbox cannot be read.",{hint:`Another step wrote \`STATE_${_inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__.c4.run}\` to the environment, or the runner is damaged. Look in the Daytona dashboard for the sandbox and snapshot named in the log of the step.`,...detail})}}function readRunState(env){const text=env[`STATE_${_inputs_contract_js__WEBPACK_IMPORTED_MODULE_1__.c4.run}`]??""
if(text==="")return
let value
try{value=JSON.parse(text)}catch(cause){throw new UnreadableStateError({cause})}if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value)||!Array.isArray(value.entries))throw new UnreadableStateError
const entries=value.entries.flatMap(entry=>readEntry(entry)??[])
const endedAt=typeof value.endedAt==="number"?{endedAt:value.endedAt}:{}
const[server="",imageName=""]=["server","imageName"].map(name=>(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.SA)(value,name))
const step=readStep(value.step)
const cleanup=CLEANUPS.find(known=>known===value.cleanup)??"on-failure"
return{entries,step,server,imageName,cleanup,succeeded:value.succeeded===true,...endedAt}}function readStep(value){const[owner="",instance="",attempt=""]=["owner","instance","attempt"].map(name=>(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.SA)(value,name))
return{owner,instance,attempt}}function readEntry(value){if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value)||typeof value.since!=="number")return
const kind=value.kind==="snapshot"||value.kind==="sandbox"?value.kind:void 0
const claim=CLAIMS.find(known=>known===value.claim)
const name=(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.SA)(value,"name")
const id=(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.SA)(value,"id")
if(kind===void 0||claim===void 0||name===void 0)return
const open=typeof value.openSince==="number"?{openSince:value.openSince}:{}
return{kind,claim,name,since:value.since,...id===void 0?{}:{id},...open}}const CLEANUPS=["on-failure","always","never"]
const CLAIMS=["intended","made","adopted"]}),5218:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{ZC:()=>SupersededError,aN:()=>StillPendingError,cc:()=>CancelledError,ci:()=>PreviewUrlError,hD:()=>ApiError,j3:()=>DeadlineError,jD:()=>GaveUpError,nn:()=>nameTaken,pJ:()=>CleanupError,qq:()=>StateError,r1:()=>NotReadyError})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9473)
class ApiError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="ApiError"
code
status
serverMessage
constructor(refusal,message,detail){super(message,detail)
this.code=refusal.code
this.status=refusal.status
this.serverMessage=refusal.serverMessage}}class DeadlineError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="DeadlineError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}class StateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="StateError"
code
state
constructor(at,message,detail){super(message,detail)
this.code=at.code
this.state=at.state}}class CancelledError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="CancelledError"
code="cancelled"}class GaveUpError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="GaveUpError"
code
constructor(reason,why){const known=reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.l?reason:void 0
const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(reason)
super(`${message}${/[.!?]$/.test(message)?"":"."} ${why}`,{cause:reason,...known?.hint===void 0?{}:{hint:known.hint}})
this.code=known?.code??"fault"}}class NameTakenError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="NameTakenError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}function nameTaken(kind,name,why,replaceable){const apart=kind==="sandbox"?" In a matrix, keep the default `matrix-leg` or give each leg its own name.":""
const remove="delete it in the Daytona dashboard if nobody needs it"
const ways={"by-option":`, ${remove}, or set \`if-exists: replace\` to delete and recreate it`,never:`, or ${remove}`}
return new NameTakenError(`${kind}-name-taken`,`A ${kind} named "${name}" already exists, ${why}.`,{hint:`Use another \`${kind}-name\`${ways[replaceable]}.${apart}`})}class SupersededError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="SupersededError"
code="superseded"
constructor(sandbox,run){super(`The newer run ${run} created the sandbox "${sandbox}" from another image or other settings. It is kept.`,{hint:"No action is needed. To replace it with the older version, run this job again. `concurrency` with `cancel-in-progress` in the workflow cancels older runs in time."})}}class StillPendingError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="StillPendingError"
code="snapshot-delete-timeout"}class CleanupError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="CleanupError"
code="cleanup-failed"
constructor(left){const lines=left.map(({entry,error})=>`The ${entry.kind} "${entry.name}" (${entry.id??"id unknown"}) was not deleted: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.A)(error)}`)
super(lines.join("\n"),{cause:left[0]?.error,hint:hintFor(left)})}}function hintFor(left){if(left.some(({entry})=>entry.kind==="sandbox"))return"Delete it in the Daytona dashboard; until then it may cost money. Daytona deletes a sandbox when its auto-delete interval or time to live ends."
if(left.every(({error})=>error instanceof StillPendingError))return"Do not delete it while it is pending. A sweep deletes it later if the action generated its name; otherwise, delete it in the Daytona dashboard once it is no longer pending."
return"Delete it in the Daytona dashboard; until then it counts toward the snapshot quota."}class PreviewUrlError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="PreviewUrlError"
code="preview-not-encrypted"}class NotReadyError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="NotReadyError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}}),4041:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{N:()=>ERROR_TITLES})
const ERROR_TITLES={"token-missing":"The Daytona token is missing","image-without-tag":"The image has no tag","image-latest":"The image has the tag latest","image-digest":"The image is a digest reference",input:"An input is invalid",inputs:"Several inputs are invalid","no-secret":"This job has no access to the secret","pull-request-closed":"The pull request is closed","pull-request-open":"The pull request is open again","older-commit":"The pull request has a newer commit","matrix-leg-unknown":"The matrix leg is unknown","job-context":"The job's context cannot be read","entrypoint-not-cmd":"Daytona runs ENTRYPOINT, not CMD",dns:"The host name of the Daytona server cannot be resolved","connection-refused":"Nothing listens at the address of the Daytona server",unreachable:"The runner cannot reach the Daytona server","connection-broken":"The connection to Daytona was lost","tls-untrusted":"The certificate of the Daytona server is not trusted","tls-out-of-date":"The Daytona certificate is expired or not yet valid","tls-other-host":"The certificate is for another host","tls-protocol":"The server does not speak TLS","proxy-credentials":"The proxy requires valid credentials","proxy-refused":"The proxy refused to connect","proxy-unusable":"The proxy cannot be used","request-timeout":"Daytona did not respond in time","html-answer":"The server returned a web page instead of JSON","bad-answer":"The response is not a valid Daytona API response",redirect:"The server sent a redirect","unexpected-status":"Daytona returned an unexpected status","token-refused":"Daytona rejected the token","token-scope":"The Daytona token lacks a permission","organization-suspended":"The Daytona organization is suspended","quota-snapshots":"The snapshot quota is used up","quota-cpu":"The CPU limit is reached","quota-memory":"The memory limit is reached","quota-disk":"The disk limit is reached","quota-other":"A quota of the Daytona organization is used up","per-sandbox-limit":"The request exceeds the limit for one sandbox","image-refused":"Daytona rejected the image reference","region-unknown":"Daytona does not know the region","not-found":"Daytona could not find the resource","no-runner":"Daytona has no available runner","no-runners-in-region":"Daytona has no runners in this region","rate-limited":"Daytona is rate-limiting requests","request-refused":"Daytona rejected the request",maintenance:"Daytona is under maintenance","server-error":"Daytona has an internal error","image-not-found":"The image was not found in its registry","registry-auth":"The registry denied Daytona access to the image","registry-rate-limited":"The registry limits pulls","image-too-large":"The image is too large","image-architecture":"The image is for another architecture","snapshot-failed":"The snapshot failed","snapshot-stuck":"The snapshot will not become active","snapshot-timeout":"The snapshot did not become active in time","snapshot-state-unknown":"Unknown snapshot state","sandbox-start-failed":"The sandbox failed to start","sandbox-failed":"The sandbox failed","sandbox-stuck":"The sandbox will not start","sandbox-timeout":"The sandbox did not start in time","sandbox-state-unknown":"Unknown sandbox state","preview-not-encrypted":"The preview address is not encrypted","app-not-listening":"The app never started listening","app-not-ready":"The app did not become ready","snapshot-name-taken":"The snapshot name is taken","sandbox-name-taken":"The sandbox name is taken",conflict:"Another operation is in progress",superseded:"A newer run finished first",cancelled:"Cancelled","cleanup-failed":"Some resources were not deleted","notes-unreadable":"The saved state cannot be read","sandbox-delete-timeout":"The sandbox was not deleted in time","snapshot-delete-timeout":"The snapshot was not deleted in time","old-snapshot-kept":"An old snapshot was not deleted","result-incomplete":"The result is incomplete","runner-files":"The runner's files cannot be written","github-permission":"The GitHub token lacks a permission","github-rate-limited":"GitHub is rate-limiting requests","github-refused":"GitHub rejected a request","github-bad-answer":"GitHub returned an unexpected response","github-timeout":"GitHub did not respond in time","github-unreachable":"GitHub could not be reached","github-unusable":"GitHub cannot be used","document-invalid":"The workflow document cannot be run","document-inputs":"The workflow inputs do not match the document","step-failed":"A workflow step failed","ended-early":"The action ended early",fault:"Unexpected error in the action"}}),9473:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{A:()=>reasonOf,l:()=>ActionError})
var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(4041)
class ActionError extends Error{hint
constructor(message,detail={}){super(message,"cause"in detail?{cause:detail.cause}:void 0)
this.hint=detail.hint}get title(){return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__.N[this.code]}}function reasonOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),9009:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{D3:()=>commitOf,V1:()=>readJobContext,rl:()=>helpPage})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
var _json_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9368)
var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(7307)
var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(1351)
const PULL_REQUEST_EVENT=/^pull_request(_|$)/
function readJobContext(env){const read=(name,fallback="")=>env[name]||fallback
const eventName=read("GITHUB_EVENT_NAME")
const payload=readPayload(read("GITHUB_EVENT_PATH"),PULL_REQUEST_EVENT.test(eventName))
const repository=readRepository(read("GITHUB_REPOSITORY"),read("GITHUB_REPOSITORY_ID"),payload)
const serverUrl=bare(read("GITHUB_SERVER_URL","https://github.com"))
const runId=read("GITHUB_RUN_ID")
const runAttempt=Number(read("GITHUB_RUN_ATTEMPT","1"))||1
return{repository,serverUrl,apiUrl:bare(read("GITHUB_API_URL","https://api.github.com")),runId,runAttempt,runUrl:`${serverUrl}/${repository.fullName}/actions/runs/${runId}/attempts/${runAttempt}`,jobId:read("GITHUB_JOB"),workflowPath:workflowPathOf(read("GITHUB_WORKFLOW_REF",read("GITHUB_WORKFLOW")),repository.fullName),sha:read("GITHUB_SHA"),startedByDependabot:read("GITHUB_ACTOR")===_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.Bx,eventName,eventAction:(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.SA)(payload,"action"),pullRequest:readPullRequest(eventName,payload),helpPage:helpPage(env)}}function helpPage(env){const page="docs/troubleshooting.md"
const{GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref}=env
if(!repository||!ref)return page
const server=bare(env.GITHUB_SERVER_URL||"https://github.com")
return encodeURI(`${server}/${repository}/blob/${ref}/${page}`.toWellFormed()).replaceAll("#","%23")}function bare(url){return url.replace(/\/+$/,"")}function readRepository(fullName,id,payload){const[,owner,name]=/^([^/\s]+)\/([^/\s]+)$/.exec(fullName)??[]
if(owner===void 0||name===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`GITHUB_REPOSITORY is ${JSON.stringify(fullName)}; it should be \`owner/name\`.`,{hint:"The runner sets it in every job. Outside a job, set it yourself."})
const fromEvent=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.uR)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.aF)(payload,"repository"),"id")
return{owner,name,fullName,id:id||(fromEvent===void 0?fullName:String(fromEvent))}}function workflowPathOf(workflowRef,fullName){const path=workflowRef.replace(/@refs\/.*$|@[0-9a-f]{40}$/,"")
return path.startsWith(`${fullName}/`)?path.slice(fullName.length+1):path}function readPullRequest(eventName,payload){const pull=(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__._n)(payload)
if(pull===void 0&&PULL_REQUEST_EVENT.test(eventName))throw unusablePayload(eventName,"has no pull request with a number, a head commit and a base repository")
return pull}function readPayload(path,required){try{const payload=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"))
if((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.u4)(payload))return payload
throw new Error("it is not an object")}catch(cause){if(!required)return
const reason=cause instanceof SyntaxError?"is not JSON":"cannot be read"
throw unusablePayload(path===""?"GITHUB_EVENT_PATH is not set":path,reason,cause)}}function unusablePayload(where,reason,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`The payload of the pull request event ${reason} (${where}).`,{cause,hint:"The runner writes it to the file at GITHUB_EVENT_PATH. Check that no earlier step changed the variable or the file."})}function commitOf({pullRequest,sha}){return pullRequest?.head?.sha??sha}}),7307:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{a:()=>ContextError,y:()=>GitHubError})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9473)
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="GitHubError"
code
status
missingPermission
outcomeUnknown
constructor(code,message,failure={}){super(message,failure)
this.code=code
this.status=failure.status
this.missingPermission=failure.missingPermission
this.outcomeUnknown=failure.outcomeUnknown??false}}class ContextError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="ContextError"
code="job-context"}}),3646:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{SP:()=>explainFailure,au:()=>unexpectedAnswer,p3:()=>outOfTime})
var _json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9368)
var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(7307)
const MAX_SERVER_MESSAGE=300
function explainFailure(error,task){const status=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(error)&&typeof error.status==="number"?error.status:void 0
const response=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(error,"response")
if(status===void 0||response===void 0)return withoutAnswer(error,task)
const said=serverMessage(error,response)
const limit=rateLimit(status,said,(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(response,"headers"))
if(limit!==void 0)return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-rate-limited",`${couldNot(task)}: ${limit}.`,{status,cause:error,hint:LIMIT_HINT})
const message=`${couldNot(task)}: GitHub returned ${status}${said===""?"":`, "${said}"`}.`
if(status===403&&/not accessible by/i.test(said))return withoutPermission(task,message,error)
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-refused",message,{status,cause:error,hint:hintFor(status,task),outcomeUnknown:status>=500})}function unexpectedAnswer(task){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-bad-answer",`${couldNot(task)}: the response is not what the API should return.`,{hint:"Check that GITHUB_API_URL is the address of a GitHub API, and that no proxy alters its responses.",outcomeUnknown:true})}function outOfTime(task,budgetMs){const seconds=Math.round(budgetMs/1e3)
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-timeout",`${couldNot(task)}: the time limit for all GitHub requests, ${seconds} s, has been reached.`,{hint:"Check https://www.githubstatus.com, and whether other jobs use up the rate limit of the same token.",outcomeUnknown:true})}const LIMIT_HINT="No change is needed if this happens once. If it happens repeatedly, run fewer jobs at once, or set `github-token` to a separate token."
function couldNot(task){return`Could not ${task.doing}`}function withoutAnswer(error,task){const reason=error instanceof Error&&error.message!==""?error.message:String(error)
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-unreachable",`${couldNot(task)}: ${reason}.`,{cause:error,hint:"Check the network and proxy of the runner, and https://www.githubstatus.com.",outcomeUnknown:true})}function withoutPermission(task,message,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("github-permission",message,{status:403,cause,missingPermission:task.permission,hint:`Give the job \`permissions: { ${task.permission} }\` (a custom token needs the same permission). `+"In runs for a fork's pull request, the token is always read-only."})}function hintFor(status,task){if(status===401)return"The token in `github-token` is wrong, expired or revoked."
if(status===403)return`Check the permissions of the token in \`github-token\`; this request needs \`${task.permission}\`.`
if(status===404)return`It does not exist, or the token in \`github-token\` cannot see it; this request needs \`${task.permission}\`.`
if(status>=500)return"GitHub has a problem: check https://www.githubstatus.com, and run the job again later."
return"Run the job again; if the problem persists, report it with this message."}function rateLimit(status,said,headers){if(status!==403&&status!==429)return
const after=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(headers,"retry-after")
if(/secondary rate/i.test(said)||after!==void 0||status===429)return`GitHub's secondary rate limit was exceeded${after===void 0?"":`; retry after ${after} s`}`
if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(headers,"x-ratelimit-remaining")!=="0")return
const reset=new Date(Number((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(headers,"x-ratelimit-reset"))*1e3)
return`the token's rate limit is exhausted${reset.getTime()>0?` until ${reset.toISOString()}`:""}`}function serverMessage(error,response){const data=response.data
const said=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(data,"message")??(typeof data==="string"?"":(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(error,"message"))??""
const errors=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(data)&&Array.isArray(data.errors)?` ${JSON.stringify(data.errors)}`:""
return`${said}${errors}`.slice(0,MAX_SERVER_MESSAGE)}}),1351:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Bx:()=>DEPENDABOT,_n:()=>pullRequestOf,dk:()=>readPullRequestStates,wj:()=>readPullRequestState})
var _json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9368)
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(7307)
var _explain_failure_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(3646)
const DEPENDABOT="dependabot[bot]"
function pullRequestOf(payload){const pull=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(payload,"pull_request")
if(pull!==void 0)return fromPull(pull)
const issue=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(payload,"issue")
return issue===void 0?void 0:fromIssue(issue)}function fromPull(pull){const number=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.uR)(pull,"number")
const head=headOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(pull,"head"))
const base=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(pull,"base"),"repo"),"full_name")
if(number===void 0||head===void 0||base===void 0)return
const fromFork=head.repository===null||head.repository.toLowerCase()!==base.toLowerCase()
return{number,head,fromFork}}function fromIssue(issue){const number=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.uR)(issue,"number")
const isPull=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(issue,"pull_request")!==void 0
return isPull&&number!==void 0?{number,head:void 0,fromFork:void 0}:void 0}function headOf(head){const sha=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(head,"sha")
if(sha===void 0)return
return{sha,repository:(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(head,"repo"),"full_name")??null}}const PERMISSION="pull-requests: read"
const PAGE_SIZE=100
async function readPullRequestState(github,pullNumber){const task={doing:`read pull request #${pullNumber}`,permission:PERMISSION}
return orUnknown(()=>github.call(task,async(octokit,repository)=>{const pull=(await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...repository,pull_number:pullNumber})).data
return stateOf(pull,pullNumber,task)}))}async function readPullRequestStates(github,pullNumbers){const numbers=new Set(pullNumbers)
const states=new Map
const failed=await readOpenOnes(github,numbers,states)
const left=[...numbers].filter(number=>!states.has(number))
const read=number=>failed??readPullRequestState(github,number)
const answers=await Promise.all(left.map(async number=>[number,await read(number)]))
for(const[number,state]of answers)states.set(number,state)
return states}async function readOpenOnes(github,numbers,states){if(numbers.size<2)return
const task={doing:"list the open pull requests",permission:PERMISSION}
const outcome=await orUnknown(()=>github.call(task,async(octokit,repository)=>{const parameters={...repository,state:"open",per_page:PAGE_SIZE}
let pages=0
for await(const{data}of octokit.paginate.iterator("GET /repos/{owner}/{repo}/pulls",parameters)){for(const pull of itemsOf(data,task)){const number=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.uR)(pull,"number")
if(number!==void 0&&numbers.has(number))states.set(number,stateOf(pull,number,task))}pages+=1
if(numbers.size-states.size<=pages)break}return}))
return outcome}function itemsOf(data,task){if(!Array.isArray(data))throw(0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__.au)(task)
return data}function stateOf(pull,pullNumber,task){const state=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(pull,"state")
if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.uR)(pull,"number")!==pullNumber)throw(0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__.au)(task)
if(state==="open")return{state,headSha:(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.aF)(pull,"head"),"sha")}
if(state==="closed")return{state,merged:(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.SA)(pull,"merged_at")!==void 0}
throw(0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__.au)(task)}async function orUnknown(read){try{return await read()}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.y)return{state:"unknown",error}
throw error}}}),1296:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _action_removal_skip_reason_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9658)
var _action_runner_phase_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(8188)
var _action_runner_process_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8035)
var _report_log_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(6945)
const exit=(0,_action_runner_process_js__WEBPACK_IMPORTED_MODULE_0__.z)(process)
const phase=(0,_action_runner_phase_js__WEBPACK_IMPORTED_MODULE_1__.h)(process.argv)
const skipReason=phase==="post"?(0,_action_removal_skip_reason_js__WEBPACK_IMPORTED_MODULE_2__.MI)(process.env):void 0
if(skipReason===void 0){const{run}=await Promise.all([__nccwpck_require__.e(651),__nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__,7085))
exit.settle(await run(phase,process.env,exit.signal))}else{(0,_report_log_js__WEBPACK_IMPORTED_MODULE_3__.h)("").line(skipReason)
exit.settle(true)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),9368:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{SA:()=>textMember,aF:()=>recordMember,u4:()=>isRecord,uR:()=>idMember})
function isRecord(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function recordMember(value,name){const member=memberOf(value,name)
return isRecord(member)?member:void 0}function textMember(value,name){const member=memberOf(value,name)
return typeof member==="string"&&member!==""?member:void 0}function idMember(value,name){const member=memberOf(value,name)
return typeof member==="number"&&Number.isSafeInteger(member)&&member>0?member:void 0}function memberOf(value,name){return isRecord(value)&&Object.hasOwn(value,name)?value[name]:void 0}}),6945:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{h:()=>createLog})
var _error_codes_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(4041)
var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1872)
var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(5678)
const MAX_ANNOTATION=4e3
const MAX_LINES=100
const LAST_LINES=2
const MAX_LAST_LINE=600
const MAX_QUOTED_LINES=200
function createLog(helpPage){const annotate=(level,{code,message})=>{const see=`\nSee ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.g$)(helpPage)}#${code}`;(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.z)(level,fitted(message,MAX_ANNOTATION-see.length)+see,{title:_error_codes_js__WEBPACK_IMPORTED_MODULE_2__.N[code]})}
let inGroup=false
const endGroup=()=>{if(inGroup)(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.z)("endgroup")
inGroup=false}
return{line:text=>writeLine((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text)),quote(text){for(const line of(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.X$)(text,MAX_QUOTED_LINES+1))writeLine(`│ ${line}`)},group(title){endGroup()
inGroup=true;(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.z)("group",(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.g$)(title,200))},endGroup,debug:text=>(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.z)("debug",(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text)),notice:annotation=>annotate("notice",annotation),warning:annotation=>annotate("warning",annotation),error(annotation){endGroup()
annotate("error",annotation)}}}function writeLine(text){process.stdout.write(`${text}\n`)}function fitted(message,room){const lines=(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.X$)(message,MAX_LINES,LAST_LINES)
const whole=lines.join("\n")
if(whole.length<=room)return whole
const last=lines.splice(Math.max(1,lines.length-LAST_LINES)).map(line=>`\n${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.ml)(line,MAX_LAST_LINE)}`)
const end=last.join("")
return(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.ml)(lines.join("\n"),room-end.length)+end}}),1872:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{X$:()=>sanitizeLines,g$:()=>sanitizeLine,ml:()=>shorten})
var _secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9338)
const LINE_ENDS=/\r\n|[\r\n\v\f\u0085\u2028\u2029]/
const ESCAPE_SEQUENCES=new RegExp([String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)`,String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,String.raw`\x1b[ -/]*[0-~]`].join("|"),"g")
const INVISIBLE=/[\p{Cc}\p{Cf}]/gu
function sanitizeLines(text,most=Number.POSITIVE_INFINITY,last=0){const lines=text.split(LINE_ENDS)
const left=lines.length-most+1
if(left>1)lines.splice(most-1-last,left,`… ${left} more lines`)
return lines.map(line=>sanitizeLine(line))}function sanitizeLine(text,maxLength=2e3){const oneLine=text.split(LINE_ENDS).join(" ").replace(ESCAPE_SEQUENCES,"")
const plain=(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.cT)(oneLine.replaceAll("\t","  ").replace(INVISIBLE,"").toWellFormed())
const broken=plain.replaceAll("##[","# #[").replace(/^(\s*):(?=:)/u,"$1: ")
return shorten(broken,maxLength)}function shorten(text,maxLength){if(text.length<=maxLength)return text
return`${text.slice(0,maxLength-1).replace(/[\ud800-\udbff]$/,"")}…`}}),9338:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{DL:()=>hideSecret,cT:()=>withoutSecrets,cx:()=>withoutWithheld,s$:()=>withhold})
var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(5678)
const hidden=new Set
const SHORTEST=4
function hideSecret(text){if(text.trim().length<SHORTEST)return
hidden.add(text);(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.z)("add-mask",text)}const withheld=new Set
function withhold(text){withheld.add(text)}function withoutWithheld(text){return without(text,withheld)}function withoutSecrets(text){return without(text,hidden)}function without(text,values){return[...values].sort((a,b)=>b.length-a.length).reduce((rest,value)=>rest.replaceAll(value,"***"),text)}}),5678:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{z:()=>writeCommand})
var node_os__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8161)
function writeCommand(name,message="",properties={}){const list=Object.entries(properties).map(([key,value])=>`${key}=${escapeProperty(value)}`)
const head=list.length===0?name:`${name} ${list.join(",")}`
process.stdout.write(`::${head}::${escapeData(message)}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`)}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}})}
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
queue&&queue.d<0&&(queue.d=0)}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key))Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}})();(()=>{__nccwpck_require__.f={}
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
