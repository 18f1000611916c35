export const id=684
export const ids=[684]
export const modules={2782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{start:()=>start})
var external_node_fs_=__webpack_require__(3024)
var json=__webpack_require__(9368)
var errors=__webpack_require__(6236)
const DEPENDABOT="dependabot[bot]"
const PULL_REQUEST_EVENT=/^pull_request(_|$)/
const TRIGGERS=["workflow_run","check_run","check_suite"]
function pullRequestOf(payload,trigger){const pull=(0,json.aF)(payload,"pull_request")
if(pull!==void 0)return fromPull(pull)
const issue=(0,json.aF)(payload,"issue")
if(issue!==void 0)return fromIssue(issue)
return trigger?.pullRequests.length===1?trigger.pullRequests[0]:void 0}function triggerOf(payload,repository){const about=TRIGGERS.map(name=>(0,json.aF)(payload,name)).find(member=>member!==void 0)
const sha=(0,json.SA)(about,"head_sha")
if(about===void 0||sha===void 0)return
const listed=Array.isArray(about.pull_requests)?about.pull_requests:[]
const pulls=listed.flatMap(pull=>{const number=(0,json.uR)(pull,"number")
const base=(0,json.aF)((0,json.aF)(pull,"base"),"repo")
if(number===void 0||!isRepository(base,repository))return[]
const from=(0,json.aF)((0,json.aF)(pull,"head"),"repo")
const head={sha,repository:fullNameOf(from)??null}
return[{number,head,fromFork:!isRepository(from,repository)}]})
return{sha,pullRequests:[...new Map(pulls.map(pull=>[pull.number,pull])).values()]}}function isRepository(listed,{id,fullName}){const listedId=(0,json.uR)(listed,"id")
if(listedId!==void 0&&/^[0-9]+$/.test(id))return String(listedId)===id
return fullNameOf(listed)?.toLowerCase()===fullName.toLowerCase()}function fullNameOf(repository){const[,fromUrl]=/\/repos\/([^/]+\/[^/]+)$/.exec((0,json.SA)(repository,"url")??"")??[]
return(0,json.SA)(repository,"full_name")??fromUrl}function fromPull(pull){const number=(0,json.uR)(pull,"number")
const head=headOf((0,json.aF)(pull,"head"))
const base=(0,json.SA)((0,json.aF)((0,json.aF)(pull,"base"),"repo"),"full_name")
if(number===void 0||head===void 0||base===void 0)return
const fromFork=head.repository===null||head.repository.toLowerCase()!==base.toLowerCase()
return{number,head,fromFork}}function fromIssue(issue){const number=(0,json.uR)(issue,"number")
const isPull=(0,json.aF)(issue,"pull_request")!==void 0
return isPull&&number!==void 0?{number,head:void 0,fromFork:void 0}:void 0}function headOf(head){const sha=(0,json.u4)(head)?(0,json.SA)(head,"sha"):void 0
if(sha===void 0)return
return{sha,repository:(0,json.SA)((0,json.aF)(head,"repo"),"full_name")??null}}function readJobContext(env){const read=(name,fallback="")=>env[name]||fallback
const eventName=read("GITHUB_EVENT_NAME")
const payload=readPayload(read("GITHUB_EVENT_PATH"),PULL_REQUEST_EVENT.test(eventName))
const repository=readRepository(read("GITHUB_REPOSITORY"),read("GITHUB_REPOSITORY_ID"),payload)
const serverUrl=bare(read("GITHUB_SERVER_URL","https://github.com"))
const trigger=triggerOf(payload,repository)
const runId=read("GITHUB_RUN_ID")
const runAttempt=Number(read("GITHUB_RUN_ATTEMPT","1"))||1
return{repository,serverUrl,apiUrl:bare(read("GITHUB_API_URL","https://api.github.com")),runId,runAttempt,runUrl:`${serverUrl}/${repository.fullName}/actions/runs/${runId}/attempts/${runAttempt}`,jobId:read("GITHUB_JOB"),workflowPath:workflowPathOf(read("GITHUB_WORKFLOW_REF",read("GITHUB_WORKFLOW")),repository.fullName),sha:read("GITHUB_SHA"),startedByDependabot:read("GITHUB_ACTOR")===DEPENDABOT,eventName,eventAction:(0,json.SA)(payload,"action"),pullRequest:readPullRequest(eventName,payload,trigger),trigger,helpPage:helpPage(env)}}function helpPage(env){const page="docs/troubleshooting.md"
const{GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref}=env
if(!repository||!ref)return page
const server=bare(env.GITHUB_SERVER_URL||"https://github.com")
return encodeURI(`${server}/${repository}/blob/${ref}/${page}`.toWellFormed()).replaceAll("#","%23")}function bare(url){return url.replace(/\/+$/,"")}function readRepository(fullName,id,payload){const[,owner,name]=/^([^/\s]+)\/([^/\s]+)$/.exec(fullName)??[]
if(owner===void 0||name===void 0)throw new errors.a(`GITHUB_REPOSITORY is ${JSON.stringify(fullName)}; it should be \`owner/name\`.`,{hint:"The runner sets it in every job. Outside a job, set it yourself."})
const fromEvent=(0,json.uR)((0,json.aF)(payload,"repository"),"id")
return{owner,name,fullName,id:id||(fromEvent===void 0?fullName:String(fromEvent))}}function workflowPathOf(workflowRef,fullName){const path=workflowRef.replace(/@refs\/.*$|@[0-9a-f]{40}$/,"")
return path.startsWith(`${fullName}/`)?path.slice(fullName.length+1):path}function readPullRequest(eventName,payload,trigger){const pull=pullRequestOf(payload,trigger)
if(pull===void 0&&PULL_REQUEST_EVENT.test(eventName))throw unusablePayload(eventName,"has no pull request with a number, a head commit and a base repository")
return pull}function readPayload(path,required){try{const payload=JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))
if((0,json.u4)(payload))return payload
throw new Error("it is not an object")}catch(cause){if(!required)return
const reason=cause instanceof SyntaxError?"is not JSON":"cannot be read"
throw unusablePayload(path===""?"GITHUB_EVENT_PATH is not set":path,reason,cause)}}function unusablePayload(where,reason,cause){return new errors.a(`The payload of the pull request event ${reason} (${where}).`,{cause,hint:"The runner writes it to the file at GITHUB_EVENT_PATH. Check that no earlier step changed the variable or the file."})}function commitOf({pullRequest,trigger,sha}){return pullRequest===void 0?trigger?.sha??sha:pullRequest.head?.sha}var core=__webpack_require__(143)
var error_codes=__webpack_require__(4041)
function cutText(text,maxLength){return text.length<=maxLength?text:text.slice(0,maxLength).replace(/[\ud800-\udbff]$/,"")}function shorten(text,maxLength){return text.length<=maxLength?text:`${cutText(text,maxLength-1)}…`}var secrets=__webpack_require__(5009)
const LINE_ENDS=/\r\n|[\r\n\v\f\u0085\u2028\u2029]/
const ESCAPE_SEQUENCES=new RegExp([String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)`,String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,String.raw`\x1b[ -/]*[0-~]`].join("|"),"g")
const INVISIBLE=/[\p{Cc}\p{Cf}]/gu
function sanitizeLines(text,most=Number.POSITIVE_INFINITY,last=0){const lines=text.split(LINE_ENDS)
const left=lines.length-most+1
if(left>1)lines.splice(most-1-last,left,`… ${left} more lines`)
return lines.map(line=>sanitizeLine(line))}function sanitizeLine(text,maxLength=2e3){const oneLine=text.split(LINE_ENDS).join(" ").replace(ESCAPE_SEQUENCES,"")
const plain=secrets.O.inText(oneLine.replaceAll("\t","  ").replace(INVISIBLE,"").toWellFormed())
const broken=plain.replaceAll("##[","# #[").replace(/^(\s*):(?=:)/u,"$1: ")
return shorten(broken,maxLength)}const MAX_ANNOTATION=4e3
const MAX_LINES=100
const LAST_LINES=2
const MAX_LAST_LINE=600
const MAX_QUOTED_LINES=200
function createLog(helpPage){const annotationArguments=({code,message})=>{const see=`\nSee ${sanitizeLine(helpPage)}#${code}`
return[fitted(message,MAX_ANNOTATION-see.length)+see,{title:error_codes.N[code]}]}
let inGroup=false
const endGroup=()=>{if(inGroup)core.N4()
inGroup=false}
return{line:text=>writeLine(sanitizeLine(text)),quote(text){for(const line of sanitizeLines(text,MAX_QUOTED_LINES+1))writeLine(`│ ${line}`)},group(title){endGroup()
inGroup=true
core.Oh(sanitizeLine(title,200))},endGroup,debug:text=>core.Yz(sanitizeLine(text)),notice:annotation=>core.lm(...annotationArguments(annotation)),warning:annotation=>core.$e(...annotationArguments(annotation)),error(annotation){endGroup()
core.z3(...annotationArguments(annotation))}}}function writeLine(text){process.stdout.write(`${text}\n`)}function fitted(message,room){const lines=sanitizeLines(message,MAX_LINES,LAST_LINES)
const whole=lines.join("\n")
if(whole.length<=room)return whole
const last=lines.splice(Math.max(1,lines.length-LAST_LINES)).map(line=>`\n${shorten(line,MAX_LAST_LINE)}`)
const end=last.join("")
return shorten(lines.join("\n"),room-end.length)+end}var external_node_crypto_=__webpack_require__(7598)
const LABEL_PREFIX="daytona-sandbox-action/"
const LABEL={server:`${LABEL_PREFIX}server`,repositoryId:`${LABEL_PREFIX}repository-id`,repository:`${LABEL_PREFIX}repository`,pullRequest:`${LABEL_PREFIX}pull-request`,workflow:`${LABEL_PREFIX}workflow`,run:`${LABEL_PREFIX}run`,attempt:`${LABEL_PREFIX}attempt`,job:`${LABEL_PREFIX}job`,commit:`${LABEL_PREFIX}commit`,configuration:`${LABEL_PREFIX}configuration`,owner:`${LABEL_PREFIX}owner`,instance:`${LABEL_PREFIX}instance`,preview:`${LABEL_PREFIX}preview`,usedBy:`${LABEL_PREFIX}used-by`}
function labelsOf(body){const labels=(0,json.u4)(body)?body.labels:void 0
if(!(0,json.u4)(labels))return
return Object.fromEntries(Object.entries(labels).flatMap(([label,value])=>typeof value==="string"?[[label,value]]:[]))}function labelOf(labels,label){return labels!==void 0&&Object.hasOwn(labels,label)?labels[label]:void 0}function commitIn(labels){const commit=labelOf(labels,LABEL.commit)??""
return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)?commit:void 0}const SHORT=7
function tagNames(image,commit){const tag=image.slice(image.lastIndexOf(":")+1)
return commit.length>=SHORT&&tag.includes(commit.slice(0,SHORT))}var build_errors=__webpack_require__(9473)
function expiryOf(sandbox){if(!(0,json.u4)(sandbox))return
const{autoStopInterval:autoStop,autoDeleteInterval:autoDelete}=sandbox
if(typeof autoStop!=="number"||typeof autoDelete!=="number")return
const[end=Number.NaN,start=Number.NaN]=["autoDestroyAt","createdAt"].map(name=>Date.parse((0,json.SA)(sandbox,name)??""))
const ttl=Math.round((end-start)/6e4)
return{autoStop,autoDelete,ttl:Number.isNaN(ttl)?0:Math.max(1,ttl)}}function isEndless({autoStop,ttl}){return autoStop===0&&ttl===0}function describeExpiry(expiry,state){if(state==="started")return`Daytona ${describeStarted(expiry)}.`
const{autoDelete,ttl}=expiry
const ends=[...state==="stopped"&&autoDelete>0?[`${describeMinutes(autoDelete)} after it stopped`]:[],...ttl===0?[]:[`${describeMinutes(ttl)} after it was created`]]
if(ends.length===0)return"Daytona does not end a sandbox in this state."
return`Daytona deletes it ${ends.join(", and in any case ")}.`}function describeStarted({autoStop,autoDelete,ttl}){const end=`${describeMinutes(ttl)} after it was created`
if(autoStop===0)return ttl===0?"neither stops nor deletes it automatically":`never stops it automatically, and deletes it ${end}`
const stop=`stops it after ${describeMinutes(autoStop)} without activity`
const afterStop=autoDelete===0?"as soon as it stops":`${describeMinutes(autoDelete)} after it stops`
if(autoDelete<0)return ttl===0?`${stop}, and never deletes it`:`${stop}, and deletes it ${end}`
return ttl===0?`${stop}, and deletes it ${afterStop}`:`${stop}, deletes it ${afterStop}, and in any case ${end}`}function describeMinutes(minutes){const[amount,unit]=minutes%1440===0?[minutes/1440,"day"]:minutes%60===0?[minutes/60,"hour"]:[minutes,"minute"]
return`${amount} ${unit}${amount===1?"":"s"}`}class ApiError extends build_errors.l{name="ApiError"
code
status
serverMessage
constructor(refusal,message,detail){super(message,detail)
this.code=refusal.code
this.status=refusal.status
this.serverMessage=refusal.serverMessage}}class DeadlineError extends build_errors.l{name="DeadlineError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}class StateError extends build_errors.l{name="StateError"
code
state
constructor(at,message,detail){super(message,detail)
this.code=at.code
this.state=at.state}}class CancelledError extends build_errors.l{name="CancelledError"
code="cancelled"}class GaveUpError extends build_errors.l{name="GaveUpError"
code
constructor(reason,why){const known=reason instanceof build_errors.l?reason:void 0
const message=(0,build_errors.A)(reason)
super(`${message}${/[.!?]$/.test(message)?"":"."} ${why}`,{cause:reason,...known?.hint===void 0?{}:{hint:known.hint}})
this.code=known?.code??"fault"}}class NameTakenError extends build_errors.l{name="NameTakenError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}function nameTaken({kind,name},why,replaceable){const apart=kind==="sandbox"?" In a matrix, keep the default `matrix-leg` or give each leg its own name.":""
const remove="delete it in the Daytona dashboard if nobody needs it"
const ways={"by-option":`, ${remove}, or set \`if-exists: replace\` to delete and recreate it`,never:`, or ${remove}`}
return new NameTakenError(`${kind}-name-taken`,`A ${kind} named "${name}" already exists, ${why}.`,{hint:`Use another \`${kind}-name\`${ways[replaceable]}.${apart}`})}class SupersededError extends build_errors.l{name="SupersededError"
code="superseded"
constructor(sandbox,run){super(`The newer run ${run} created the sandbox "${sandbox}" from another image or other settings. It is kept.`,{hint:"No action is needed. To replace it with the older version, run this job again. `concurrency` with `cancel-in-progress` in the workflow cancels older runs in time."})}}class StillPendingError extends build_errors.l{name="StillPendingError"
code="snapshot-delete-timeout"}class CleanupError extends build_errors.l{name="CleanupError"
code="cleanup-failed"
constructor(left){const lines=left.map(({entry,error,state,expiry})=>{const reason=`The ${entry.kind} "${entry.name}" (${entry.id??"id unknown"}) was not deleted: ${(0,build_errors.A)(error)}`
if(state===void 0||expiry===void 0||left.length>3)return reason
return`${reason}${/[.!?]$/.test(reason)?"":"."} Last state "${state}": ${describeExpiry(expiry,state)}`})
const denied=left.flatMap(({error})=>error instanceof ApiError&&error.code==="token-scope"?error.hint??[]:[])
const hint=[...new Set([...denied,hintFor(left)])].join(" ")
super(lines.join("\n"),{cause:left[0]?.error,hint})}}function hintFor(left){if(left.some(({entry})=>entry.kind==="sandbox"))return"Delete it in the Daytona dashboard; until then it may cost money."
if(left.every(({error})=>error instanceof StillPendingError))return"Do not delete it while it is pending. A sweep deletes it later if the action generated its name; otherwise, delete it in the Daytona dashboard once it is no longer pending."
return"Delete it in the Daytona dashboard; until then it counts toward the snapshot quota."}class PreviewUrlError extends build_errors.l{name="PreviewUrlError"
code="preview-not-encrypted"}class NotReadyError extends build_errors.l{name="NotReadyError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}const NOTHING_MADE={result:{},phases:[]}
var build_clock=__webpack_require__(7094)
var http_errors=__webpack_require__(2602)
function ownershipOf(labels){const text=label=>labelOf(labels,label)??""
const owner=text(LABEL.owner)
const server=text(LABEL.server)
const repositoryId=text(LABEL.repositoryId)
if(owner===""||server===""||repositoryId==="")return
return{owner,server,repositoryId,instance:text(LABEL.instance),attempt:text(LABEL.attempt),preview:text(LABEL.preview),repository:text(LABEL.repository),pullRequest:labelOf(labels,LABEL.pullRequest),workflow:text(LABEL.workflow),run:text(LABEL.run),job:text(LABEL.job),commit:text(LABEL.commit),configuration:text(LABEL.configuration),usedBy:labelOf(labels,LABEL.usedBy)}}function mayStepDelete(sandbox,step){return isMadeByStep(sandbox,step)&&!isUsedByAnother(sandbox,step)}function isMadeByStep(sandbox,step){if(sandbox?.owner!==step.owner)return false
return sandbox.instance===step.instance||sandbox.attempt!==step.attempt}function isUsedByAnother({usedBy},{instance}){return usedBy!==void 0&&usedBy!==instance}function mayPushReplace(sandbox,push){return sandbox.preview===push.preview&&!isOfSameAttempt(sandbox,push)}function isOfSameAttempt(sandbox,push){return isInPlace(sandbox,push)&&sandbox.run===push.run&&sandbox.attempt===push.attempt}function belongsTo(sandbox,place,pullRequest){if(sandbox===void 0||!isInPlace(sandbox,place))return false
return pullRequest===void 0||sandbox.pullRequest===String(pullRequest)}function isInPlace(sandbox,{server,repositoryId}){return sandbox.server===server&&sandbox.repositoryId===repositoryId}function describeOwner({server,repository,pullRequest,workflow,run,job},reader){const where=server===reader.server?repository:`${server}/${repository}`
const what=pullRequest===void 0?"no pull request":`pull request #${pullRequest}`
return`${what} of ${where} (${[workflow,`job ${job}`,`run ${run}`].filter(part=>part!=="").join(", ")})`}function showSandbox(body){const text=name=>(0,json.SA)(body,name)
const desiredState=text("desiredState")
const labels=labelsOf(body)
return{kind:"sandbox",id:idOf(body),name:text("name"),state:text("state"),desiredState,isBeingDeleted:desiredState==="destroyed",errorReason:text("errorReason"),snapshot:text("snapshot"),createdAt:timeIn(body,"createdAt"),updatedAt:timeIn(body,"updatedAt"),ends:{queueTimedOutAt:timeIn(body,"queueTimedOutAt"),spotEvictedAt:timeIn(body,"spotEvictedAt"),autoDestroyAt:timeIn(body,"autoDestroyAt")},expiry:expiryOf(body),labels,ownership:ownershipOf(labels),toolboxUrl:text("toolboxProxyUrl")}}function showSnapshot(body){const text=name=>(0,json.SA)(body,name)
const state=text("state")
const{general,imageName,entrypoint,cpu,mem,disk,regionIds}=(0,json.u4)(body)?body:{}
return{kind:"snapshot",id:idOf(body),name:text("name"),state,isBeingDeleted:state==="removing",errorReason:text("errorReason"),isGeneral:general===true,createdAt:timeIn(body,"createdAt"),lastUsedAt:timeIn(body,"lastUsedAt"),settings:{imageName,entrypoint,cpu,mem,disk,regionIds}}}function isExisting(shown){return shown.id!==void 0&&shown.state!==void 0}function isNamed(shown){return shown.name!==void 0}function idOf(body){const id=(0,json.SA)(body,"id")
return id!==void 0&&/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(id)?id:void 0}function timeIn(body,name){return Date.parse((0,json.SA)(body,name)??"")}const FREE={snapshots:"Delete snapshots you no longer need, by hand or with the action `sweep`, or raise the limit of the organization.",resources:input=>`All running sandboxes of the organization count toward this limit. Delete or stop those you no longer need (the action \`sweep\` does so for closed pull requests), request less with \`${input}\`, or raise the limit of the organization.`,disk:"All sandboxes of the organization count toward this limit, including stopped ones until they are archived. Delete those you no longer need (the action `sweep` does so for closed pull requests), request less with `disk`, or raise the limit of the organization."}
const NO_ROOM=[400,403]
const EXPLANATIONS=[{status:401,code:"token-refused",hint:"The key in `api-token` is wrong, expired or revoked, or belongs to another Daytona server than `api-url`. Create a new one in the Daytona dashboard and store it as a secret. The request was not retried, because failed logins block the address of the runner."},{status:403,says:/^organization\b.* suspended/i,code:"organization-suspended",hint:"Ask an owner of the organization to resolve the cause named in the message; nothing can be created until then."},{status:403,says:/^region\b.* not available\b/i,code:"region-unknown",hint:"Check `target`: the region exists, but this organization may not use it. Use a region of the organization, or leave `target` empty for the organization's default region."},{status:403,says:/^invalid authentication context/i,code:"organization-refused",hint:"Check `organization-id`: a token that belongs to a person needs the id of an organization that the person is a member of. An API key of that organization needs no `organization-id`."},{status:404,says:/^region\b/i,code:"region-unknown",hint:"Check `target`: it must be the id of a region of this Daytona server, such as `us`. Without it, the organization's default region is used."},{status:404,code:"not-found",hint:"Somebody has deleted it, or `api-url` is not the address of a Daytona API (which ends in `/api`)."},{status:408,code:"request-timeout",hint:"The server, or a proxy in front of it, is slow or stuck. Run the job again; if the problem persists, contact the operator of the server."},{status:409,code:"conflict",hint:"Another job, a person, or Daytona itself is changing the same snapshot or sandbox. Run the job again."},{status:400,says:/^sandbox failed to start[\s\S]*exec format error/i,code:"image-architecture",hint:"Daytona runs linux/amd64. Build the image for it: `docker build --platform linux/amd64`."},{status:400,says:/^sandbox failed to start/i,code:"sandbox-start-failed",hint:"The container did not start. Its entrypoint must keep running and the image needs a shell; test it with `docker run` for linux/amd64."},{status:NO_ROOM,says:/exceeds maximum allowed per sandbox/i,code:"per-sandbox-limit",hint:"Request less with `cpu`, `memory` or `disk`, or have the per-sandbox limit of the organization raised."},{status:NO_ROOM,says:/snapshot quota exceeded/i,code:"quota-snapshots",hint:FREE.snapshots},{status:NO_ROOM,says:/total cpu limit exceeded/i,code:"quota-cpu",hint:FREE.resources("cpu")},{status:NO_ROOM,says:/total memory limit exceeded/i,code:"quota-memory",hint:FREE.resources("memory")},{status:NO_ROOM,says:/total disk limit exceeded/i,code:"quota-disk",hint:FREE.disk},{status:NO_ROOM,says:/exceeds (the )?maximum allowed (snapshot )?size/i,code:"image-too-large",hint:"Make the image smaller: use a smaller base image and a multi-stage build, and leave no caches in its layers. Or have the limit of the organization raised."},{status:NO_ROOM,says:/quota exceeded|limit exceeded|exceeds maximum/i,code:"quota-other",hint:"Delete snapshots or sandboxes you no longer need, request less, or raise the limit of the organization."},{status:403,says:/./,code:"token-scope",hint:response=>`The key in \`api-token\` lacks ${permissionFor(response)}. It needs \`write:snapshots\` and \`write:sandboxes\`, and to clean up \`delete:snapshots\` and \`delete:sandboxes\`.`},{status:400,says:/^(invalid |must specify an )?(images?|digest|tag)\b/i,code:"image-refused",hint:"Set `image-name` to a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`."},{status:400,says:/does not have a default region/i,code:"region-unknown",hint:"Set `target` to the id of a region, or set a default region for the organization in the Daytona dashboard."},{status:400,says:/no runners are configured/i,code:"no-runners-in-region",hint:"Choose another `target`, or ask the operator of the server to set up runners there."},{status:400,says:/no available runners/i,code:"no-runner",hint:"All runners of the region are busy or down. Run the job again in a few minutes, or choose another `target`."},{status:400,says:/./,code:"request-refused",hint:"The message above names the rejected value; correct the input it comes from."},{status:429,code:"rate-limited",hint:"The organization, or the address of the runner, made too many requests. Run fewer jobs at once, or run the job again later."},{status:503,says:/maintenance/i,code:"maintenance",hint:"Run the job again when the maintenance is over."}]
function permissionFor({method,url}){if(method==="GET")return"a permission"
const verb=method==="DELETE"?"delete":"write"
return`the permission \`${verb}:${/\/snapshots(?:[/?]|$)/.test(url)?"snapshots":"sandboxes"}\``}function apiError(purpose,response){const{statusCode:status,message:serverMessage}=response
const found=EXPLANATIONS.find(explanation=>[explanation.status].flat().includes(status)&&(explanation.says?.test(serverMessage??"")??true))
const{code,hint}=found??explainRest(response)
const hintText=typeof hint==="string"?hint:hint(response)
const said=serverMessage===void 0?"":`: ${serverMessage}`
return new ApiError({code,status,serverMessage},`Daytona returned ${status} while ${purpose}${said}`,{hint:hintText})}function noApi(purpose,response){const error=apiError(purpose,response)
const{code,status,serverMessage,message}=error
if(code!=="server-error"&&code!=="unexpected-status")return error
const text=`${message.replace(/\.$/,"")}. No response so far came from a Daytona API.`
return new ApiError({code,status,serverMessage},text,{hint:"Check `api-url`: the address of a Daytona API ends in `/api`, and some servers return 500 on every other path. Otherwise, the server is down: run the job again later."})}function explainRest({statusCode,headers}){if(statusCode>=300&&statusCode<400){const location=headers.location??"an unknown address"
return{code:"redirect",hint:`It leads to ${location}. Redirects are not followed, because the token must not be sent elsewhere. Correct \`api-url\`.`}}if(statusCode>=500)return{code:"server-error",hint:"Run the job again; if the problem persists, check the Daytona status page or contact the operator of the server."}
return{code:"unexpected-status",hint:"Check `api-url`, and whether a proxy responds in its place."}}function messageOf(body){if(!(0,json.u4)(body))return
const{message}=body
if(Array.isArray(message))return message.map(wordsOf).join(", ")
return typeof message==="string"&&message!==""?message:void 0}function wordsOf(part){if(typeof part==="string")return part
try{return JSON.stringify(part)}catch{return"…"}}const CREATE_SANDBOX_TIMEOUT_MS=9e4
const REQUEST_TIMEOUT_MS=3e4
const PURPOSE=new Map([["createSnapshot","creating the snapshot"],["getSnapshot","getting the snapshot"],["createSandbox","creating the sandbox"],["getSandbox","getting the sandbox"],["removeSnapshot","deleting the snapshot"],["deleteSandbox","deleting the sandbox"],["replaceLabels","marking the sandbox as used"],["activateSnapshot","activating the snapshot"],["listSandboxes","listing the sandboxes"],["getAllSnapshots","listing the snapshots"],["getPortPreviewUrl","getting the preview URL"],["getSignedPortPreviewUrl","getting a signed preview URL"]])
function purposeOf(operationId){return PURPOSE.get(operationId)??`calling ${operationId}`}function requestOf(operation){const{operationId,method,query,headers}=operation
const timeoutMs=operationId==="createSandbox"?CREATE_SANDBOX_TIMEOUT_MS:REQUEST_TIMEOUT_MS
const body=operation.body===void 0?{}:{body:operation.body}
return{method,path:fillPath(operation),query,headers,timeoutMs,...body}}function fillPath({path,pathParameters}){return path.replace(/\{([^}]+)\}/g,(_,name)=>encodeURIComponent(pathParameters[name]??""))}function readResource(kind,response){const shown=kind==="sandbox"?showSandbox(response.body):showSnapshot(response.body)
return{...response,shown}}function isFound(response){return isExisting(response.shown)}const IN_PROGRESS={classification:"inProgress"}
const SNAPSHOT_STATES=new Map([["active",{classification:"reached"}],["pending",IN_PROGRESS],["pulling",IN_PROGRESS],["building",IN_PROGRESS],["snapshotting",IN_PROGRESS],["error",{classification:"failed",hint:"Check that the image exists, that Daytona can pull it (private images need a registry entry in Daytona), and that it is for linux/amd64."}],["build_failed",{classification:"failed",hint:"See the build log of the snapshot in the Daytona dashboard. To keep the snapshot for that, run the job again with `cleanup: never`."}],["inactive",{classification:"stuck",hint:"The snapshot was deactivated (unused for 14 days, or by hand). Activate it in the Daytona dashboard, or delete it and run the job again."}],["removing",{classification:"stuck",hint:"The snapshot is being deleted. Run the job again once it is gone, or use another `snapshot-name`."}]])
const HINT_STOPPED="It does not start on its own. Start it in the Daytona dashboard, or run the job again to get a new one."
const HINT_BEING_DELETED="It is being deleted by a person, by another job, or by one of its intervals. Run the job again to get a new one."
const SANDBOX_STATES=new Map([["started",{classification:"reached"}],...["unknown","creating","pulling_snapshot","pending_build","building_snapshot","starting","restoring","resuming"].map(state=>[state,IN_PROGRESS]),...["resizing","snapshotting","forking"].map(state=>[state,IN_PROGRESS]),["error",{classification:"failed",hint:"The container did not start. Its entrypoint must keep running and the image needs a shell; test it with `docker run` for linux/amd64."}],["build_failed",{classification:"failed",hint:"See the build log of the sandbox in the Daytona dashboard. To keep the sandbox for that, run the job again with `cleanup: never`."}],...["stopped","stopping","archived","archiving","paused","pausing"].map(state=>[state,{classification:"stuck",hint:HINT_STOPPED}]),...["destroying","destroyed"].map(state=>[state,{classification:"stuck",hint:HINT_BEING_DELETED}])])
function classify(kind,state,desiredState){const fact=(kind==="snapshot"?SNAPSHOT_STATES:SANDBOX_STATES).get(state)
if(fact?.classification==="failed"||fact?.classification==="stuck")return fact
if(kind==="sandbox"&&desiredState!==void 0&&desiredState!=="started")return{classification:"stuck",hint:desiredState==="destroyed"?HINT_BEING_DELETED:HINT_STOPPED}
return fact??{classification:"unknown"}}const TARGET_STATE={snapshot:"active",sandbox:"started"}
function beginPhase({kind,name:firstName,timeoutMs,input},clock){const start=clock.now()
const history=[]
const elapsedMs=()=>clock.now()-start
let tookMs
let name=firstName
return{kind,get name(){return name},rename(next){name=next},timeoutMs,input,history,elapsedMs,leftMs:()=>Math.max(0,timeoutMs-elapsedMs()),tookMs:()=>tookMs??elapsedMs(),end(){tookMs??=elapsedMs()},saw(state,sinceMs=elapsedMs()){const changed=history.at(-1)?.state!==state
if(changed)history.push({state,atMs:sinceMs})
return changed}}}function deadlineError(phase,why){const{kind,name,timeoutMs,history,input}=phase
return new DeadlineError(`${kind}-timeout`,`The ${kind} "${name}" was not ${TARGET_STATE[kind]} after ${(0,build_clock.a3)(timeoutMs)}. `+(statesSeen(phase)??"No state was reported.")+(why===void 0?"":` The last attempt: ${why}.`),{hint:deadlineHint(history.at(-1)?.state,input)})}function statesSeen({history}){if(history.length===0)return
return`States seen: ${history.map(({state,atMs})=>`${state} (at ${(0,build_clock.a3)(atMs)})`).join(", ")}.`}function deadlineHint(state,input){const raise=input===void 0?"":`, or raise \`${input}\``
if(state==="pending")return`No runner picked it up: all are busy or down, and Daytona has no time limit of its own. Run the job again later, choose another \`target\`${raise}.`
if(state==="inactive"){const timeout=input===void 0?"":`, set \`${input}\` to more than ten minutes`
return`Daytona takes up to ten minutes to deactivate a snapshot and cannot activate it before. Run the job again later${timeout}, or use another \`snapshot-name\`.`}if(state==="pulling")return`The image takes a long time to pull. Make it smaller${raise}.`
return`Run the job again${raise}${raise===""?"":" if this is how long it takes"}.`}function send(session,operation,within){const{client,signal,note}=session
const attempts={...within,note,purpose:purposeOf(operation.operationId)}
return client.send(requestOf(operation),{signal,attempts})}async function pause({clock,signal},phase,{ms,why}){if(ms>=phase.leftMs())throw deadlineError(phase,why)
await clock.sleep(ms,signal)}const FIND={snapshot:{operationId:"getSnapshot",path:"/snapshots/{id}"},sandbox:{operationId:"getSandbox",path:"/sandbox/{id}"}}
async function findSandbox(session,idOrName,phase){const response=await get(session,{kind:"sandbox",idOrName},phase)
if(response===void 0)return
const found=checkFound({...response,shown:showSandbox(response.body)},idOrName)
if(found.shown.labels===void 0)throw ownerless(found,"its labels")
return found}async function findSnapshot(session,idOrName,phase){const response=await get(session,{kind:"snapshot",idOrName},phase)
if(response===void 0)return
const found=checkFound({...response,shown:showSnapshot(response.body)},idOrName)
const isAgeShown=!Number.isNaN(found.shown.createdAt)&&response.headers.date!==void 0
if(!isAgeShown)throw ownerless(found,"its age (`createdAt`, and the header `Date`)")
return found}function find(session,{kind,idOrName},phase){return(kind==="sandbox"?findSandbox:findSnapshot)(session,idOrName,phase)}async function get(session,{kind,idOrName},phase){const operation={...FIND[kind],method:"GET",pathParameters:{id:idOrName},query:{},headers:{}}
const response=await send(session,operation,{phase})
if(response.statusCode===404)return
if(response.statusCode!==200)throw apiError(purposeOf(operation.operationId),response)
return response}function checkFound(response,idOrName){assertExisting(response)
assertSameResource(response,idOrName)
return response}function assertExisting(response){if(isFound(response))return
throw new http_errors.o3(`The response should show a ${response.shown.kind}, but has no id or no state.`,{hint:"Check that `api-url` is the address of a Daytona API."})}function assertSameResource({shown:{kind,id,name}},idOrName){if(id===void 0||id===idOrName||name===idOrName)return
throw new http_errors.o3(`The ${kind} ${idOrName} was requested, but the server returned another one: ${name??"unnamed"} (${id}).`,{hint:"Check that no proxy in front of `api-url` mixes up responses."})}function ownerless({shown:{kind,id}},missing){return new http_errors.o3(`The response shows the ${kind} ${id} without ${missing}, so its owner cannot be determined.`,{hint:"Check that no proxy in front of `api-url` alters responses."})}function sandboxIn(found){if(found===void 0)return
const{shown}=found
if(!isNamed(shown))throw nameless(shown)
return shown}function snapshotIn(found){if(found===void 0)return
const{shown}=found
if(!isNamed(shown))throw nameless(shown)
return shown}function nameless({kind,id}){return new http_errors.o3(`The response shows the ${kind} ${id} without its name.`,{hint:"Check that no proxy in front of `api-url` alters responses."})}const DATE_STEP_MS=1e3
const SKEW_MS=500
function wasCreatedWithin({shown,headers},most,least=0){const age=Date.parse(headers.date??"")-shown.createdAt
return age<=most+SKEW_MS&&age>=least-DATE_STEP_MS-SKEW_MS}var loopback=__webpack_require__(3861)
const LINES=40
const TIMEOUT_MS=15e3
const WANTS_JSON={"x-daytona-sdk-version":"0.205.0"}
async function readEntrypointLog(transportAt,{id,toolboxUrl},signal){if(toolboxUrl===void 0||id===void 0||!isSafe(toolboxUrl))return
const path=`/${encodeURIComponent(id)}/process/session/entrypoint/logs`
try{const transport=transportAt(toolboxUrl.replace(/\/+$/,""))
const request={method:"GET",path,headers:WANTS_JSON,timeoutMs:TIMEOUT_MS}
const{statusCode,body}=await transport(request,{signal})
return statusCode===200?lastLines(body):void 0}catch{return}}function lastLines(body){const parts=(0,json.u4)(body)?["output","stdout","stderr"].map(name=>(0,json.SA)(body,name)):[]
const text=parts.find(part=>part!==void 0&&part.trim()!=="")
return text?.trimEnd().split("\n").slice(-LINES).join("\n")}function isSafe(toolboxUrl){if(!URL.canParse(toolboxUrl))return false
const{protocol,hostname}=new URL(toolboxUrl)
return protocol==="https:"||(0,loopback.U)(hostname)}const SIGNED_SECONDS=86400
async function getPreviewUrl(session,{sandboxId,port,signed},phase){const response=await send(session,{operationId:signed?"getSignedPortPreviewUrl":"getPortPreviewUrl",method:"GET",path:`/sandbox/{id}/ports/{port}/${signed?"signed-":""}preview-url`,pathParameters:{id:sandboxId,port:String(port)},query:signed?{expiresInSeconds:String(SIGNED_SECONDS)}:{},headers:{}},{phase})
if(response.statusCode!==200)throw apiError("getting the preview URL",response)
const url=(0,json.SA)(response.body,"url")
if(url===void 0||!/^[\x21-\x7e]{1,2048}$/.test(url)||!URL.canParse(url)||!/^https?:$/.test(new URL(url).protocol))throw new http_errors.o3("The response does not contain a valid preview URL.")
if(new URL(url).protocol==="http:"&&!(0,loopback.U)(new URL(url).hostname))throw notEncrypted(url)
const token=(0,json.SA)(response.body,"token")??""
return{url,token:/^[\x21-\x7e]{1,2048}$/.test(token)?token:""}}function notEncrypted(url){return new PreviewUrlError(`The preview URL is not encrypted: it starts with \`http:\` and leads to ${new URL(url).host}.`,{hint:"Ask the operator of the Daytona server to set up a certificate for its preview proxy. Without `preview-port`, no preview URL is requested."})}var http_body=__webpack_require__(5621)
var explain_failure=__webpack_require__(2557)
var request=__webpack_require__(384)
const FIRST_MS=600
const SHARE=.1
const MOST_MS=25e3
const GUARD={firstMs:15e3,share:.15,mostMs:6e4}
const JITTER=.1
function pollDelay({waitedMs,isNotified,random}){const[firstMs,share,mostMs]=isNotified?[GUARD.firstMs,GUARD.share,GUARD.mostMs]:[FIRST_MS,SHARE,MOST_MS]
const delay=Math.min(mostMs,Math.max(firstMs,share*waitedMs))
return delay*(1-JITTER+2*JITTER*random)}const TOO_SLOW="Raise `ready-timeout` if the app starts slowly."
const HINT={nothingListens:`Check the output of the app in the log of the step. Daytona runs the image's ENTRYPOINT, never its CMD: set \`entrypoint\` if CMD starts the app. Check \`preview-port\`, and that the app listens on that port on all addresses (\`0.0.0.0\`). ${TOO_SLOW}`,appFails:`The app listens but returns an error: check its output in the log of the step. ${TOO_SLOW}`,otherPath:"The app listens, but does not serve that path to everyone: choose another `ready-path`, or add the status to `ready-status`.",elsewhere:"Choose a `ready-path` that the app serves itself.",otherStatus:"The app responds: choose another `ready-path`, or add the status to `ready-status`.",proxy:"Daytona's preview proxy responded, not the app. Check the state of the sandbox in the Daytona dashboard."}
function assessProbe({status,location,body},target,accepted){const isReady=accepted.some(([least,most])=>status>=least&&status<=most)
if(status>=300&&status<400&&location!==void 0&&URL.canParse(location,target.href)){const to=new URL(location,target)
const outcome=`${status}, a redirect to ${to.origin==="null"?to.protocol:`${to.origin}${to.pathname}`}`
if(!isOwnHost(to,target))return{ready:false,outcome:`${outcome}, on another host`,hint:HINT.elsewhere}
return{ready:isReady,outcome,hint:HINT.otherStatus}}const proxyMessage=proxyMessageOf(status,body)
if(status===502&&(body===""||proxyMessage!==void 0))return{ready:false,code:"app-not-listening",outcome:"502: nothing listens yet",hint:HINT.nothingListens}
if(proxyMessage!==void 0)return{ready:false,outcome:`${status} from Daytona's proxy: ${proxyMessage}`,hint:HINT.proxy}
const hint=status>=500?HINT.appFails:status>=400?HINT.otherPath:HINT.otherStatus
return{ready:isReady,outcome:status===502?"502 from the app itself":String(status),hint}}function describeStatuses(accepted){return accepted.map(([least,most])=>least===most?String(least):`${least} to ${most}`).join(" or ")}function isOwnHost(to,target){if(!/^https?:$/.test(to.protocol))return false
const withoutPort=({hostname})=>hostname.replace(/^[0-9]+-/,"")
return withoutPort(to)===withoutPort(target)||(0,loopback.U)(to.hostname)&&!(0,loopback.U)(target.hostname)}const PROXY_TEXTS=["message","code","timestamp","path","method"]
function proxyMessageOf(status,body){let value
try{value=JSON.parse(body)}catch{return}if(!(0,json.u4)(value)||value.statusCode!==status)return
return PROXY_TEXTS.every(name=>(0,json.SA)(value,name)!==void 0)?(0,json.SA)(value,"message"):void 0}const NO_RESPONSE=`Something listens but does not respond: check the output of the app in the log of the step. ${TOO_SLOW}`
const headersFor=({token})=>({...token===""?{}:{"x-daytona-preview-token":token},"x-daytona-skip-preview-warning":"true","x-daytona-skip-last-activity-update":"true"})
const PROBE_TIMEOUT_MS=1e4
const HEARTBEAT_MS=3e4
const MAX_ERROR_BYTES=4096
async function waitUntilReady(readiness,clock,signal){const start=clock.now()
let last=""
let lastLineMs=0
for(;;){const left=readiness.timeoutMs-(clock.now()-start)
const probe=await probeOnce(readiness,AbortSignal.any([signal,clock.expiry(Math.max(1e3,Math.min(PROBE_TIMEOUT_MS,left)))]))
signal.throwIfAborted()
const since=clock.now()-start
if(probe.outcome!==last||since-lastLineMs>=HEARTBEAT_MS){readiness.onChange(probe.outcome===last?`still ${last}`:probe.outcome,since)
lastLineMs=since}last=probe.outcome
if(probe.ready)return since
if(since>=readiness.timeoutMs)throw notReady(readiness,probe)
const delay=pollDelay({waitedMs:since,isNotified:false,random:clock.random()})
await clock.sleep(Math.min(delay,readiness.timeoutMs-since),signal)}}async function probeOnce({preview,path,accepted,userAgent},signal){const url=new URL(`${new URL(preview.url).origin}${path}`)
try{const message=await(0,request.c)({userAgent,method:"GET",url,headers:headersFor(preview),body:null},signal)
message.on("error",()=>{})
const{statusCode:status=0,headers}=message
const body=status<400?"":await(0,http_body.H6)(message,MAX_ERROR_BYTES)
message.destroy()
return assessProbe({status,location:headers.location,body},url,accepted)}catch(error){if(signal.aborted)return{ready:false,outcome:"no response",hint:NO_RESPONSE}
const{message,hint}=(0,explain_failure.e)(error,url)
return{ready:false,outcome:message,hint}}}function notReady({path,accepted,timeoutMs},last){return new NotReadyError(last.code??"app-not-ready",`The app did not respond on ${path} with a status of ${describeStatuses(accepted)} within ${(0,build_clock.a3)(timeoutMs)}. Last response: ${last.outcome.replace(/\.$/,"")}.`,{hint:last.hint??TOO_SLOW})}const alone=words=>String.raw`(?<![\w./@:-])(?:${words})(?![\w/@-]|[.:]\S)`
const REASONS=[{says:/no match(ing manifest)? for (platform|linux\/)|exec format error|does not match the (specified|detected) .*platform|not supported for platform/i,code:"image-architecture",hint:"Daytona runs linux/amd64. Build the image for it: `docker build --platform linux/amd64`."},{says:/exceeds (the )?maximum allowed (snapshot )?size/i,code:"image-too-large",hint:"Make the image smaller: use a smaller base image and a multi-stage build, and leave no caches in its layers. Or have the limit of the organization raised."},{says:/toomanyrequests|pull rate limit|429 too many requests/i,code:"registry-rate-limited",hint:"Daytona's runners share the pull limit of the registry. Run the job again later, or add credentials for the registry in the Daytona dashboard."},{says:new RegExp(`${alone("unauthorized")}|authentication required|(?<!permission )${alone("denied")}|no basic auth|failed to authorize|403 forbidden|may require 'docker login'`,"i"),code:"registry-auth",hint:"Daytona has no credentials for that registry, or wrong ones: add the registry in the Daytona dashboard. Registries return the same error for an image that does not exist, so check the name, too."},{says:new RegExp(`manifest unknown|name unknown|no such image|failed to resolve reference .*: not found|${alone("manifest|repository|image")}.* (not found|does not exist)`,"i"),code:"image-not-found",hint:"Was the image pushed before this step, under exactly this name and tag? If it is private, add its registry in the Daytona dashboard."}]
function explainReason(kind,reason){return REASONS.find(({says,code})=>(kind==="snapshot"||code==="image-architecture")&&says.test(reason))}const REMOVALS=[{field:"queueTimedOutAt",code:"no-runner",why:"no runner had capacity for it before the queue timeout",hint:"All runners of the region are busy. Run the job again in a few minutes, choose another `target`, or have the queue timeout of the organization raised."},{field:"spotEvictedAt",code:"sandbox-stuck",why:"its spot capacity was needed for another sandbox",hint:"Run the job again to get a new one."}]
function explainRemoval(shown){if(shown.kind!=="sandbox")return
const{ends,updatedAt,isBeingDeleted}=shown
const known=REMOVALS.find(({field})=>!Number.isNaN(ends[field]))
if(known!==void 0){const{code,hint,why,field}=known
return{code,hint,why:`${why} (${new Date(ends[field]).toISOString()})`}}const isOver=ends.autoDestroyAt<=updatedAt&&isBeingDeleted
if(!isOver)return
const why=`its time to live was over (${new Date(ends.autoDestroyAt).toISOString()})`
return{code:"sandbox-stuck",why,hint:"Raise `ttl-minutes`, and run the job again to get a new one."}}function stateError(name,shown){const{kind,state="unknown",errorReason:reason}=shown
const removal=explainRemoval(shown)
if(removal!==void 0){const{code,why,hint}=removal
return new StateError({code,state},`Daytona deleted the sandbox "${name}": ${why}.`,{hint})}const{classification,hint:usualHint}=classifyShown(shown)
const failed=classification==="failed"
const desired=kind==="sandbox"?shown.desiredState:void 0
const wants=!failed&&desired!==void 0&&desired!=="started"?`, and its desired state is "${desired}"`:""
const why=reason===void 0?"Daytona gave no reason.":`Daytona says: ${reason}`
const cause=failed&&reason!==void 0?explainReason(kind,reason):void 0
const hint=cause?.hint??usualHint
return new StateError({code:cause?.code??(failed?`${kind}-failed`:`${kind}-stuck`),state},`The ${kind} "${name}" is in state "${state}"${wants}. ${failed||reason!==void 0?why:""}`.trim(),hint===void 0?{}:{hint})}function classifyShown(shown){return classify(shown.kind,shown.state??"",shown.kind==="sandbox"?shown.desiredState:void 0)}function goneError(name){return new StateError({code:"sandbox-stuck",state:"destroyed"},`The sandbox "${name}" was started, and the server does not find it any more: it was deleted while this step waited for its app.`,{hint:"A person, another job, or one of its intervals deleted it. Run the job again to get a new one."})}const SHORTEST=4
function hideSecret(text){if(text.trim().length<SHORTEST)return
secrets.O.hide(text);(0,core.Pq)(text)}var external_node_http_=__webpack_require__(7067)
var external_node_https_=__webpack_require__(4708)
var connect=__webpack_require__(8894)
const PRODUCT="daytona-sandbox-action"
const MAX_NAME=63
function joinName(parts,max=MAX_NAME){const all=parts.flatMap(part=>part.split("/"))
const slugs=all.map(part=>part.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""))
const name=slugs.filter(slug=>slug!=="").join("--")
if(name.length<=max&&slugs.every((slug,index)=>slug!==""&&slug===all[index]))return name
const hash=shortHash(all).slice(0,12)
const start=name.slice(0,max-hash.length-1).replace(/-+$/,"")
return start===""?hash:`${start}-${hash}`}function shortHash(parts){return hashOf(JSON.stringify(parts))}function hashOf(text){return(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0,16)}const MAX_KEY=100
function encodeKey(key){const encoded=[...key].map(character=>/[\w./#-]/.test(character)?character:encodeCharacter(character))
const text=encoded.join("").replaceAll("--","-%2D")
if(text.length<=MAX_KEY)return text
const hash=hashOf(key)
return`${text.slice(0,MAX_KEY-hash.length-1)}~${hash}`}function encodeCharacter(character){const bytes=[...Buffer.from(character,"utf8")]
return bytes.map(byte=>`%${byte.toString(16).toUpperCase().padStart(2,"0")}`).join("")}class ChangeCounter{#reports=new Map
#waiters=new Set
#connections=0
count(id){const reports=this.#reports.get(id)??0
this.#reports.set(id,reports)
return this.#connections+reports}onChange(id,counted,listener){const waiter={id,counted,listener}
this.#waiters.add(waiter)
this.#notify()
return()=>void this.#waiters.delete(waiter)}reported(id){const reports=this.#reports.get(id)
if(reports===void 0)return
this.#reports.set(id,reports+1)
this.#notify()}connected(){this.#connections+=1
this.#notify()}#notify(){for(const waiter of this.#waiters){if(this.count(waiter.id)<=waiter.counted)continue
this.#waiters.delete(waiter)
waiter.listener()}}}const RESOURCE_IN={"snapshot.state.updated":"snapshot","sandbox.state.updated":"sandbox"}
const RECONNECTIONS=3
function createEventFeed({baseUrl,token,debug}){const counter=new ChangeCounter
const closed=new AbortController
let socket
let isOpened=false
const listen=async()=>{const{origin,pathname,protocol}=new URL(baseUrl)
delete process.env.DEBUG
const{io}=await __webpack_require__.e(769).then(__webpack_require__.bind(__webpack_require__,4769))
if(closed.signal.aborted)return
const transport={agent:agentFor(protocol,new URL(baseUrl),closed.signal)}
socket=io(origin,{path:`${pathname.replace(/\/$/,"")}/socket.io/`,transports:["websocket"],auth:{token},query:{source:PRODUCT},reconnectionAttempts:RECONNECTIONS,autoUnref:true,forceNew:true,...transport})
socket.on("connect",()=>{debug("Listening to the events of the server")
counter.connected()})
socket.on("connect_error",({message})=>debug(`The server's events cannot be received: ${message}`))
for(const event of Object.keys(RESOURCE_IN))socket.on(event,payload=>{const id=changedId(event,payload)
if(id!==void 0)counter.reported(id)})}
return{open(){if(isOpened||closed.signal.aborted)return
isOpened=true
listen().catch(()=>debug("The server's events cannot be received"))},isConnected:()=>socket?.connected===true,count:id=>counter.count(id),onChange:(id,counted,listener)=>counter.onChange(id,counted,listener),close(){socket?.disconnect()
closed.abort()}}}function changedId(event,payload){const member=RESOURCE_IN[event]
return member!==void 0&&(0,json.u4)(payload)?(0,json.SA)(payload[member],"id"):void 0}function agentFor(protocol,server,signal){const agent=protocol==="https:"?new external_node_https_.Agent:new external_node_http_.Agent
return Object.assign(agent,{createConnection(_,done){(0,connect.N)(server,signal).then(stream=>done(null,stream),cause=>done(cause instanceof Error?cause:new Error("no connection",{cause})))}})}class MissingPermissionError extends build_errors.l{name="MissingPermissionError"
code="token-scope"}const key_permissions_TIMEOUT_MS=1e4
function createKeyPermissions(transport){const closed=new AbortController
const missing=new AbortController
let isAsked=false
const read=async()=>{const request={method:"GET",path:"/api-keys/current",timeoutMs:key_permissions_TIMEOUT_MS}
const{statusCode,body}=await transport(request,{signal:closed.signal})
if(statusCode===200&&(0,json.u4)(body)&&Array.isArray(body.permissions)&&lacksSandboxes(body.permissions))missing.abort(missingPermission())}
return{ask(){if(isAsked)return
isAsked=true
read().catch(()=>{})},missing:missing.signal,close:()=>closed.abort()}}function lacksSandboxes(permissions){return permissions.includes("write:snapshots")&&!permissions.includes("write:sandboxes")}function missingPermission(){return new MissingPermissionError("The key in `api-token` lacks the permission `write:sandboxes`, so no sandbox can be created from the snapshot.",{hint:"The step did not wait for the snapshot. Create a key with `write:snapshots` and `write:sandboxes`, and to clean up `delete:snapshots` and `delete:sandboxes`."})}var http_transport=__webpack_require__(5272)
const NO_API_MS=55e3
const LEAST_MS=1e3
function watchContact(contact,clock){return next=>async(request,context)=>{contact.since??=clock.now()
const leftMs=contact.made?Number.POSITIVE_INFINITY:contact.since+NO_API_MS-clock.now()
const timeoutMs=Math.min(request.timeoutMs,Math.max(leftMs,LEAST_MS))
const response=await next({...request,timeoutMs},context)
contact.made||=isFromApi(response)
return response}}function isFromApi({statusCode,headers,body}){if(headers["x-daytona-api-version"]!==void 0)return true
return statusCode<500&&statusCode!==408&&body!==void 0}const GAVE_UP_WAITING=new Set([408,504])
const PASSING=[[400,/no available runners/i,"no runner is available"],[409,/state change in progress/i,"a state change is in progress"],[409,/modified by another operation/i,"another operation changed it"]]
const NOT_SENT=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH"])
const NOT_RETRYABLE=/^(ENOTFOUND|ERR_INVALID_|ERR_UNESCAPED|ERR_TLS_CERT)|CERT|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL_/
function assessResponse(response,safe){const{statusCode:status,message="",retryAfterSeconds}=response
const asked=retryAfterSeconds===void 0?{}:{askedSeconds:retryAfterSeconds}
if(status===429)return{kind:"repeat",why:"Daytona rate-limited the request",...asked}
const passing=PASSING.find(([code,says])=>code===status&&says.test(message))
if(passing!==void 0)return{kind:"repeat",why:passing[2],...asked}
const isServerError=status===408||status>=500&&status!==501
if(!isServerError)return{kind:"accept"}
const failure={why:`Daytona returned ${status}`,mayBeLate:GAVE_UP_WAITING.has(status),...asked}
return{kind:safe?"repeat":"unknown",...failure}}function assessError(error,safe){if(error instanceof http_errors.DH)return{kind:safe?"repeat":"unknown",why:"Daytona did not respond in time",mayBeLate:true}
if(error instanceof http_errors.o3&&error.broken)return{kind:safe?"repeat":"unknown",why:"the response was damaged"}
if(!(error instanceof http_errors.Dr)||NOT_RETRYABLE.test(error.systemCode??"")||error.isProxyRefusal)return{kind:"accept"}
const sent=!NOT_SENT.has(error.systemCode??"")
const why=`the connection failed (${error.systemCode??"no code"})`
return{kind:safe||!sent?"repeat":"unknown",why,mayBeLate:sent}}const BASE_MS=500
const CAP_MS=2e4
function retryDelay(attempt,random,askedSeconds){const span=Math.min(CAP_MS,BASE_MS*2**Math.min(attempt,16))
if(askedSeconds!==void 0)return askedSeconds*1e3+250+random*Math.min(span,2e3)
return Math.max(BASE_MS/2,random*span)}const FIRST_CONTACT_MS=3e4
class UnknownOutcomeError extends http_errors.o3{reason
mayHaveArrived
constructor(reason,purpose,mayHaveArrived){super(`${reason.why} while ${purpose}. The request may have taken effect, so it was not retried.`,{hint:"Check the result in the Daytona dashboard, then run the job again."})
this.reason=reason
this.mayHaveArrived=mayHaveArrived}}function retry(clock,contact){return next=>async(request,context)=>{const{attempts,signal}=context
if(attempts===void 0)return next(request,context)
for(let count=1;;count+=1){await(attempts.before?.())
const attempt=await tryOnce(next,request,context)
const{assessment}=attempt
if(assessment.kind!=="repeat")return settle(attempt,attempts,contact)
attempts.hadNoEffect?.()
const delayMs=retryDelay(count,clock.random(),assessment.askedSeconds)
if(delayMs>=attempts.phase.leftMs())throw gaveUp(attempts,{attempt,count,delayMs,contact})
throwIfNoApi(attempts,attempt,{contact,nextAt:clock.now()+delayMs})
logRetry(attempts,assessment,delayMs)
await clock.sleep(delayMs,signal)}}}function settle(attempt,{purpose,hadNoEffect},{made}){if(attempt.assessment.kind==="unknown"){const mayHaveArrived=!("response"in attempt&&attempt.response.statusCode===500)
throw new UnknownOutcomeError(attempt.assessment,purpose,mayHaveArrived)}if("response"in attempt)return attempt.response
if(!made&&(attempt.error instanceof http_errors.Dr||attempt.error instanceof http_errors.o3))hadNoEffect?.()
throw attempt.error}async function tryOnce(next,request,context){const isSafe=request.method!=="POST"
try{const response=await next(request,context)
return{response,assessment:assessResponse(response,isSafe)}}catch(error){context.signal.throwIfAborted()
return{error,assessment:assessError(error,isSafe)}}}function throwIfNoApi({purpose},attempt,{contact,nextAt}){const{made,since=nextAt}=contact
if(made||nextAt-since<=FIRST_CONTACT_MS)return
throw"error"in attempt?attempt.error:noApi(purpose,attempt.response)}function logRetry({note,purpose},{why,askedSeconds},delayMs){const asked=askedSeconds===void 0?"":", as the server requested"
note(`${why} while ${purpose}; retrying in ${(0,build_clock.a3)(delayMs)}${asked}`)}function gaveUp({phase,purpose},last){const{attempt,count,delayMs,contact}=last
const explain=contact.made?apiError:noApi
const reason="error"in attempt?attempt.error:explain(purpose,attempt.response)
const tries=count===1?"":` The request was sent ${count} times.`
const limit=phase.input===void 0?(0,build_clock.a3)(phase.timeoutMs):`\`${phase.input}\` (${(0,build_clock.a3)(phase.timeoutMs)})`
return new GaveUpError(reason,`${tries} The next attempt would be in ${(0,build_clock.a3)(delayMs)}, but only ${(0,build_clock.a3)(phase.leftMs())} of ${limit} is left. ${statesSeen(phase)??""}`.trim())}const withinPhase=next=>(request,context)=>{const leftMs=context.attempts?.phase.leftMs()??Number.POSITIVE_INFINITY
return next({...request,timeoutMs:Math.min(request.timeoutMs,Math.max(leftMs,LEAST_MS))},context)}
function createClient(transport,clock,contact={made:false}){return{contact,send:(0,http_transport.Z)(transport,watchContact(contact,clock),withinPhase,retry(clock,contact))}}function debugLog(clock,debug){return next=>async(request,context)=>{const start=clock.now()
const log=outcome=>debug(`${request.method} ${request.path}: ${outcome} after ${(0,build_clock.a3)(clock.now()-start)}`)
try{const response=await next(request,context)
log(String(response.statusCode))
return response}catch(error){log((0,build_errors.A)(error).replace(/\.$/,""))
throw error}}}const NOT_ACCEPTED=401
function stopOn401(){let refusal
return next=>async(request,context)=>{context.signal.throwIfAborted()
if(refusal!==void 0)return refusal
const response=await next(request,context)
if(response.statusCode===NOT_ACCEPTED)refusal=response
return response}}const KEPT_MS=4e3
class KeptConnection{#idle
take({origin}){const idle=this.#idle
if(idle?.origin!==origin||idle.socket.destroyed)return
this.#idle=void 0
clearTimeout(idle.timer)
return idle.socket.ref()}keep(socket,{origin}){this.#idle?.socket.destroy()
if(!socket.listeners("error").includes(ignore))socket.on("error",ignore)
const timer=setTimeout(()=>socket.destroy(),KEPT_MS).unref()
socket.unref()
this.#idle={socket,origin,timer}}}function ignore(){}var deadline=__webpack_require__(489)
var receive=__webpack_require__(920)
function retryAfterSeconds(headers,now){const serverDate=Date.parse(headers.date??"")
const serverNow=Number.isNaN(serverDate)?now:serverDate
let longest
for(const[name,value]of Object.entries(headers)){const seconds=/^retry-after(-.+)?$/.test(name)?parseDelay(value,serverNow):void 0
if(seconds!==void 0&&(longest===void 0||seconds>longest))longest=seconds}return longest}const SECONDS=/^[0-9]{1,9}(\.[0-9]{1,9})?$/
function parseDelay(value,now){const parts=value.split(",").map(part=>part.trim())
if(parts.every(part=>SECONDS.test(part)))return Math.max(...parts.map(Number))
const text=value.trim()
const date=/^[A-Za-z]{3}/.test(text)?Date.parse(text.endsWith("GMT")?text:`${text} GMT`):Number.NaN
return Number.isNaN(date)?void 0:Math.max(0,(date-now)/1e3)}const rateLimit=next=>async(request,context)=>{const response=await next(request,context)
const seconds=retryAfterSeconds(response.headers,Date.now())
return seconds===void 0?response:{...response,retryAfterSeconds:seconds}}
function createTransport(settings,clock){const http=(0,http_transport.Z)((0,receive.u)(new KeptConnection),(0,deadline.n)(clock))
return(0,http_transport.Z)(sendAsJson(http,settings),rateLimit)}function sendAsJson(http,settings){return async(request,{signal})=>{const{url,statusCode,headers,bytes}=await http(httpRequest(settings,request),{signal})
const body=(0,http_body.OG)(bytes,statusCode,headers)
return{url:url.href,method:request.method,statusCode,headers,body,message:messageOf(body)}}}function httpRequest({baseUrl,userAgent,headers},request){const{method,timeoutMs}=request
const body=request.body===void 0?null:JSON.stringify(request.body)
return{userAgent,method,url:new URL(urlOf(baseUrl,request)),headers:{accept:"application/json","accept-encoding":"identity",...body===null?{}:{"content-type":"application/json"},...headers,...request.headers},body,timeoutMs}}function urlOf(baseUrl,{path,query}){const search=new URLSearchParams(query).toString()
return`${baseUrl}${path}${search===""?"":`?${search}`}`}const USER_AGENT="daytona-sandbox-action/1.0.0"
function warnOfOtherOrganization({organizationId},log){let warned=organizationId===void 0
return next=>async(request,context)=>{const response=await next(request,context)
const other=(0,json.SA)(response.body,"organizationId")
const isGeneral=(0,json.u4)(response.body)&&response.body.general===true
if(warned||isGeneral||other===void 0||other===organizationId)return response
warned=true
log.warning({code:"organization-other",message:`\`organization-id\` is ${organizationId}, but the key in \`api-token\` acts in the organization ${other}.\nRemove \`organization-id\`, or use a key of that organization.`})
return response}}function transportFor(inputs,clock,log){return(0,http_transport.Z)(loggedTransport(inputs,clock,log),stopOn401())}function permissionsFor(inputs,clock,log){return createKeyPermissions(loggedTransport(inputs,clock,log))}function loggedTransport({apiToken,apiUrl,organizationId},clock,log){const headers={authorization:`Bearer ${apiToken}`,"x-daytona-source":PRODUCT,...organizationId===void 0?{}:{"x-daytona-organization-id":organizationId}}
const transport=createTransport({baseUrl:apiUrl,userAgent:USER_AGENT,headers},clock)
return(0,http_transport.Z)(transport,debugLog(clock,log.debug))}async function withConnection({inputs,log,signal},work){const transport=(0,http_transport.Z)(transportFor(inputs,build_clock.ml,log),warnOfOtherOrganization(inputs,log))
const client=createClient(transport,build_clock.ml)
const changes=feedFor(inputs,log)
const permissions=permissionsFor(inputs,build_clock.ml,log)
noteAddress(inputs,log)
try{return await work({client,changes,permissions,clock:build_clock.ml,now:build_clock.Zd,log,signal})}finally{changes.close()
permissions.close()}}function noteAddress({apiUrl},log){if(/\/api$/.test(apiUrl))return
log.line("`api-url` does not end in `/api`, although the address of a Daytona API usually does.")}function feedFor({apiToken,apiUrl},log){return createEventFeed({baseUrl:apiUrl,token:apiToken,debug:log.debug})}function sessionOf({client,changes,clock,signal,log}){return{client,changes,clock,signal,note:log.line}}const URL_TIMEOUT_MS=6e4
const LOG_TIMEOUT_MS=15e3
const ACCESS_NOTE={private:"Only logged-in members of the Daytona organization can open it.",public:void 0,signed:"Anyone who has the link can open it, so it is not shown here. It is in the step output `preview-url`."}
async function openPreview(job,sandboxId){const{previewPort:port,previewAccess}=job.inputs
if(port===void 0)return
const signed=previewAccess==="signed"
const phase=beginPhase({kind:"sandbox",name:job.identity.sandboxName,timeoutMs:URL_TIMEOUT_MS},job.clock)
const preview=await getPreviewUrl(sessionOf(job),{sandboxId,port,signed},phase)
if(preview.token.length>=8)hideSecret(preview.token)
if(signed)for(const secret of[preview.url,new URL(preview.url).host])hideSecret(secret)
job.log.line(`Preview of port ${port} (${previewAccess}): ${preview.url}`)
return preview}function previewFacts({inputs},{url}){const accessNote=ACCESS_NOTE[inputs.previewAccess]
return{...inputs.previewAccess==="signed"?{}:{previewUrl:url},...accessNote===void 0?{}:{accessNote}}}async function waitForApp(job,sandboxId,preview){const{inputs,clock,log,signal}=job
const{readyPath:path}=inputs
if(path===void 0)return
log.group(`Waiting for the app to respond on ${path} (up to ${(0,build_clock.a3)(inputs.readyTimeoutMs)})`)
const start=clock.now()
const{readyStatus:accepted,readyTimeoutMs:timeoutMs}=inputs
const readiness={preview,path,accepted,timeoutMs,userAgent:USER_AGENT}
try{const onChange=(line,since)=>log.line(`${(0,build_clock.a3)(since).padStart(7)}  ${line}`)
const took=await waitUntilReady({...readiness,onChange},clock,signal)
log.line(`✓ app ready after ${(0,build_clock.a3)(took)}`)
log.endGroup()}catch(error){log.line(`✗ app not ready after ${(0,build_clock.a3)(clock.now()-start)}`)
log.endGroup()
if(error instanceof NotReadyError)await explainNotReady(job,sandboxId)
throw error}}async function explainNotReady(job,sandboxId){const{inputs,identity,clock,log,signal}=job
const phase=beginPhase({kind:"sandbox",name:identity.sandboxName,timeoutMs:LOG_TIMEOUT_MS},clock)
const found=await findSandbox(sessionOf(job),sandboxId,phase).catch(()=>"not known")
signal.throwIfAborted()
if(found===void 0)throw goneError(identity.sandboxName)
const isKnown=found!=="not known"
if(isKnown&&found.shown.state!==TARGET_STATE.sandbox)throw stateError(identity.sandboxName,found.shown)
const transportAt=apiUrl=>transportFor({...inputs,apiUrl},clock,log)
const text=isKnown?await readEntrypointLog(transportAt,found.shown,signal):void 0
if(text===void 0)return log.line("The entrypoint printed nothing, or its log could not be read.")
log.group("Last lines printed by the entrypoint")
log.quote(text)
log.endGroup()}const previous_preview_TIMEOUT_MS=1e4
async function findPreviousPreview(job){const{identity,inputs,context,clock,signal}=job
const number=context.pullRequest?.number
if(number===void 0||inputs.githubToken===""||!inputs.comment)return
const session={...sessionOf(job),note:()=>{}}
const phase=beginPhase({kind:"sandbox",name:identity.sandboxName,timeoutMs:previous_preview_TIMEOUT_MS},clock)
try{const found=sandboxIn(await findSandbox(session,identity.sandboxName,phase))
const sha=commitIn(found?.labels)
if(found===void 0||!belongsTo(found.ownership,identity.place,number))return
if(!isUsable(found,identity))return
if(inputs.previewPort===void 0||inputs.previewAccess==="signed")return{sha}
const{url}=await getPreviewUrl(session,{sandboxId:found.id,port:inputs.previewPort,signed:false},phase)
return{sha,previewUrl:url}}catch{signal.throwIfAborted()
return}}function isUsable({ownership,state,isBeingDeleted},{step}){return state==="started"&&!isBeingDeleted&&!mayStepDelete(ownership,step)}const MAX_SERVER_MESSAGE=300
function explainFailure(error,task){const status=(0,json.u4)(error)&&typeof error.status==="number"?error.status:void 0
const response=(0,json.aF)(error,"response")
if(status===void 0||response===void 0)return withoutAnswer(error,task)
const said=serverMessage(error,response)
const limit=explain_failure_rateLimit(status,said,(0,json.aF)(response,"headers"))
if(limit!==void 0)return new errors.y("github-rate-limited",`${couldNot(task)}: ${limit}.`,{status,cause:error,hint:LIMIT_HINT})
const message=`${couldNot(task)}: GitHub returned ${status}${said===""?"":`, "${said}"`}.`
if(status===403&&/not accessible by/i.test(said))return withoutPermission(task,message,error)
const known=status===403?REFUSALS.find(({says})=>says.test(said)):void 0
if(known!==void 0)return new errors.y("github-refused",message,{status,cause:error,...known})
return new errors.y("github-refused",message,{status,cause:error,hint:explain_failure_hintFor(status,task),outcomeUnknown:status>=500})}const REFUSALS=[{says:/archived so is read-only/i,sharedCause:"archived",hint:"The repository is archived, so nothing in it can be changed. Unarchive it, or switch off the workflow: no permission helps."},{says:/IP allow list/i,sharedCause:"allow-list",hint:"The organization's list of allowed IP addresses does not have the runner's. Add that address to the list, or run the job on a runner whose address is on it."},{says:/SAML enforcement|single sign-on/i,sharedCause:"single-sign-on",hint:'The organization requires single sign-on, and the token in `github-token` is not authorized for it. Authorize the token in its owner\'s settings ("Configure SSO"), or leave `github-token` out: the token of the workflow needs none.'},{says:/issue is locked|conversation (is|has been) locked/i,hint:"The conversation of the pull request is locked: only people and apps with write access can comment. Unlock it, or set `comment: false`."},{says:/Commenting is disabled on issues with more than/i,hint:"The pull request has as many comments as GitHub allows (2,500), so no new one can be written. Open another pull request, or set `comment: false`."}]
function unexpectedResponse(task){return new errors.y("github-bad-answer",`${couldNot(task)}: unexpected response from the GitHub API.`,{hint:"Check that GITHUB_API_URL is the address of a GitHub API, and that no proxy alters its responses.",outcomeUnknown:true})}function outOfTime(task,budgetMs){const seconds=Math.round(budgetMs/1e3)
return new errors.y("github-timeout",`${couldNot(task)}: the time limit for all GitHub requests, ${seconds} s, has been reached.`,{hint:"Check https://www.githubstatus.com, and whether other jobs are using up the same token's rate limit.",outcomeUnknown:true})}const LIMIT_HINT="No change is needed if this happens once. If it happens repeatedly, run fewer jobs at once, or set `github-token` to a separate token."
function couldNot(task){return`Could not ${task.doing}`}function withoutAnswer(error,task){const reason=error instanceof Error&&error.message!==""?error.message:String(error)
return new errors.y("github-unreachable",`${couldNot(task)}: ${reason.replace(/\.$/,"")}.`,{cause:error,hint:"Check the network and proxy of the runner, and https://www.githubstatus.com.",outcomeUnknown:true})}function withoutPermission(task,message,cause){return new errors.y("github-permission",message,{status:403,cause,missingPermission:task.permission,hint:`Give the job \`permissions: { ${task.permission} }\` (a custom token needs the same permission). `+"In runs for a fork's pull request, the token is always read-only."})}function explain_failure_hintFor(status,task){if(status===401)return"The token in `github-token` is wrong, expired or revoked."
if(status===403)return`Check the permissions of the token in \`github-token\`; this request needs \`${task.permission}\`.`
if(status===404)return`It does not exist, or the token in \`github-token\` cannot see it; this request needs \`${task.permission}\`.`
if(status>=500)return"GitHub has a problem: check https://www.githubstatus.com, and run the job again later."
return"Run the job again; if the problem persists, report it with this message."}function explain_failure_rateLimit(status,said,headers){if(status!==403&&status!==429)return
const after=(0,json.SA)(headers,"retry-after")
if(/secondary rate/i.test(said)||after!==void 0||status===429)return`GitHub's secondary rate limit was exceeded${after===void 0?"":`; retry after ${after} s`}`
if((0,json.SA)(headers,"x-ratelimit-remaining")!=="0")return
const reset=new Date(Number((0,json.SA)(headers,"x-ratelimit-reset"))*1e3)
return`the token's rate limit is exhausted${reset.getTime()>0?` until ${reset.toISOString()}`:""}`}function serverMessage(error,response){const data=response.data
const said=(0,json.SA)(data,"message")??(typeof data==="string"?"":(0,json.SA)(error,"message"))??""
const errors=(0,json.u4)(data)&&Array.isArray(data.errors)?` ${JSON.stringify(data.errors)}`:""
return`${said}${errors}`.slice(0,MAX_SERVER_MESSAGE)}const MAX_BODY=65536
const CUT_NOTE="_Truncated: a comment on GitHub has at most 65,536 characters._"
function commentMarker(key){return`\x3c!-- daytona-sandbox-action: ${encodeKey(key)} --\x3e`}function hasMarker(body,marker){return body.trimStart().startsWith(marker)}function commentBody(key,markdown){const head=`${commentMarker(key)}\n`
const whole=`${head}${markdown}`
if(whole.length<=MAX_BODY)return whole
const kept=wholeLines(cutText(markdown,MAX_BODY-head.length-CUT_NOTE.length-80))
const fence=openFence(kept)
return`${head}${kept}\n${fence===void 0?"":`${fence}\n`}\n${CUT_NOTE}\n`}function sameBody(a,b){return normal(a)===normal(b)}function normal(body){return body.replaceAll("\r\n","\n").trimEnd()}function wholeLines(text){const end=text.lastIndexOf("\n")
return end>0?text.slice(0,end):text}function openFence(text){let open
for(const[,fence="",rest=""]of text.matchAll(/^ {0,3}(`{3,40}|~{3,40})(.*)$/gm))if(open===void 0)open=fence
else if(fence.startsWith(open)&&rest.trim()==="")open=void 0
return open}async function publishComment(github,request){const calls=commentCalls(github,request.pullNumber)
const body=commentBody(request.key,request.markdown)
const marker=commentMarker(request.key)
const marked=await listMarked(calls,marker)
const owner=marked.length>0?await readTokenOwner(github):void 0
const[oldest,...newer]=marked.filter(({author})=>sameLogin(author,owner))
if(oldest!==void 0)return comment_settle(calls,{oldest,newer,body})
if(request.createIfAbsent===false)return{outcome:"absent",url:void 0}
return create(github,calls,{body,marker})}async function listMarked(calls,marker){return(await calls.list()).filter(({body})=>hasMarker(body,marker))}async function comment_settle(calls,{oldest,newer,body}){const isSame=sameBody(oldest.body,body)
const{url}=isSame?oldest:await calls.update(oldest.id,body)
for(const{id}of newer)await removeIfPossible(calls,id)
return{outcome:isSame?"unchanged":"updated",url}}async function create(github,calls,{body,marker}){const written=await createUnlessLost(calls,body)
const owner=written instanceof errors.y?await readTokenOwner(github):written.author
const[oldest,...newer]=(await listMarked(calls,marker)).filter(({author})=>sameLogin(author,owner))
if(oldest!==void 0){const settled=await comment_settle(calls,{oldest,newer,body})
return settled.outcome==="unchanged"?{...settled,outcome:"created"}:settled}if(written instanceof errors.y)throw written
return{outcome:"created",url:written.url}}async function createUnlessLost(calls,body){try{return await calls.create(body)}catch(error){if(error instanceof errors.y&&error.outcomeUnknown)return error
throw error}}async function removeIfPossible(calls,id){try{await calls.remove(id)}catch(error){if(!(error instanceof errors.y))throw error}}function commentCalls(github,pullNumber){const permission="pull-requests: write"
const task=verb=>({doing:`${verb} pull request #${pullNumber}`,permission})
const reading=task("read the comments on")
const creating=task("write the comment on")
const updating=task("update the comment on")
return{list:()=>github.call(reading,async(octokit,repository)=>{const parameters={...repository,issue_number:pullNumber,per_page:100}
const comments=await octokit.paginate(octokit.rest.issues.listComments,parameters)
return comments.map(comment=>readComment(comment,reading)).sort((a,b)=>a.id-b.id)}),create:body=>github.call(creating,async(octokit,repository)=>{const parameters={...repository,issue_number:pullNumber,body,request:{retries:0}}
return readComment((await octokit.rest.issues.createComment(parameters)).data,creating)}),update:(id,body)=>github.call(updating,async(octokit,repository)=>{const parameters={...repository,comment_id:id,body}
return readComment((await octokit.rest.issues.updateComment(parameters)).data,updating)}),remove:id=>github.call(task("delete a second comment on"),async(octokit,repository)=>{await octokit.rest.issues.deleteComment({...repository,comment_id:id})})}}function readComment(comment,task){const id=(0,json.uR)(comment,"id")
const url=(0,json.SA)(comment,"html_url")
if(id===void 0||url===void 0)throw unexpectedResponse(task)
const author=(0,json.SA)((0,json.aF)(comment,"user"),"login")
return{id,url,author,body:(0,json.SA)(comment,"body")??""}}async function readTokenOwner(github){const task={doing:"ask who the token belongs to",permission:"metadata: read"}
try{const answer=await github.call(task,octokit=>octokit.graphql("query { viewer { login } }"))
return(0,json.SA)((0,json.aF)(answer,"viewer"),"login")}catch(error){if(error instanceof errors.y)return
throw error}}function sameLogin(a,b){return a!==void 0&&b!==void 0&&a.toLowerCase()===b.toLowerCase()}const PERMISSION="deployments: write"
const MAX_DESCRIPTION=140
const MADE_BY="daytona-sandbox-action"
function createDeployment(github,{environment,key,sha,description}){const task={doing:`create a deployment to ${environment}`,permission:PERMISSION}
return github.call(task,async(octokit,repository)=>{const{data}=await octokit.rest.repos.createDeployment({...repository,ref:sha,task:taskOf(key),payload:{made_by:MADE_BY,key},environment,auto_merge:false,required_contexts:[],transient_environment:true,production_environment:false,...description===void 0?{}:{description:shorten(description,MAX_DESCRIPTION)},request:{retries:0}})
return(0,json.uR)(data,"id")??refuse(task)})}function addDeploymentStatus(github,id,status){const task={doing:`set deployment ${id} to ${status.state}`,permission:PERMISSION}
return github.call(task,async(octokit,repository)=>{await octokit.rest.repos.createDeploymentStatus({...repository,deployment_id:id,state:status.state,auto_inactive:false,...status.description===void 0?{}:{description:shorten(status.description,MAX_DESCRIPTION)},...status.environmentUrl===void 0?{}:{environment_url:status.environmentUrl},...status.logUrl===void 0?{}:{log_url:status.logUrl}})})}function listDeployments(github,{environment,key}){const task={doing:`list the deployments to ${environment??"all environments"}`,permission:PERMISSION}
return github.call(task,async(octokit,repository)=>{const place=environment===void 0?{}:{environment}
const parameters={...repository,...place,task:taskOf(key),per_page:100}
const data=(await octokit.rest.repos.listDeployments(parameters)).data
if(!Array.isArray(data))throw unexpectedResponse(task)
const matching=data.filter(deployment=>hasKey(deployment,key))
return matching.map(deployment=>(0,json.uR)(deployment,"id")??refuse(task)).sort((a,b)=>b-a)})}function readDeploymentState(github,id){const task={doing:`read the state of deployment ${id}`,permission:PERMISSION}
return github.call(task,async(octokit,repository)=>{const parameters={...repository,deployment_id:id,per_page:1}
const data=(await octokit.rest.repos.listDeploymentStatuses(parameters)).data
if(!Array.isArray(data))throw unexpectedResponse(task)
return(0,json.SA)(data[0],"state")})}function taskOf(key){return`deploy:${encodeKey(key)}`}function hasKey(deployment,key){const payload=(0,json.u4)(deployment)?parsed(deployment.payload):void 0
return(0,json.SA)(payload,"made_by")===MADE_BY&&(0,json.SA)(payload,"key")===key}function parsed(payload){if(typeof payload!=="string")return payload
try{const value=JSON.parse(payload)
return value}catch{return}}function refuse(task){throw unexpectedResponse(task)}const SETTLED=new Set(["inactive","failure","error"])
const SETTLED_IN_A_ROW=5
async function startDeployment(github,start){const{environment,key,sha,logUrl,description}=start
const id=await createOnce(github,start)
await addDeploymentStatus(github,id,{state:"in_progress",...logUrl===void 0?{}:{logUrl},...description===void 0?{}:{description}})
return{id,environment,key,sha}}async function finishDeployment(github,deployment,end){await addDeploymentStatus(github,deployment.id,end)
if(end.state==="success")await deactivate(github,deployment,id=>id<deployment.id)}async function restartDeployment(github,{id,sha:ended,...key},start){const description=`The preview is of commit ${start.sha.slice(0,7)}, not of ${ended.slice(0,7)}.`
await addDeploymentStatus(github,id,{...start,description,state:"inactive"})
return startDeployment(github,{...key,...start})}function deactivateDeployments(github,preview,note={}){return deactivate(github,preview,()=>true,note)}async function deactivate(github,preview,concerns,note={}){const unsettled=[]
let settledInARow=0
for(const id of(await listDeployments(github,preview)).filter(concerns)){const isSettled=SETTLED.has(await readDeploymentState(github,id)??"")
settledInARow=isSettled?settledInARow+1:0
if(settledInARow===SETTLED_IN_A_ROW)break
if(!isSettled)unsettled.unshift(id)}for(const id of unsettled)await addDeploymentStatus(github,id,{...note,state:"inactive"})
return unsettled.length}async function createOnce(github,start){const[latest=0]=await listDeployments(github,start)
try{return await createDeployment(github,start)}catch(error){if(!(error instanceof errors.y&&error.outcomeUnknown))throw error
const[found=0]=await listDeployments(github,start)
if(found>latest)return found
throw error}}const pull_request_PERMISSION="pull-requests: read"
const PAGE_SIZE=100
async function readPullRequestState(github,pullNumber){const task={doing:`read pull request #${pullNumber}`,permission:pull_request_PERMISSION}
return orUnknown(()=>github.call(task,async(octokit,repository)=>{const pull=(await octokit.rest.pulls.get({...repository,pull_number:pullNumber})).data
return stateOf(pull,pullNumber,task)}))}async function readPullRequestStates(github,pullNumbers){const numbers=new Set(pullNumbers)
const states=new Map
const failed=await readOpenOnes(github,numbers,states)
const left=[...numbers].filter(number=>!states.has(number))
const read=number=>failed??readPullRequestState(github,number)
const answers=await Promise.all(left.map(async number=>[number,await read(number)]))
for(const[number,state]of answers)states.set(number,state)
return states}async function readOpenOnes(github,numbers,states){if(numbers.size<2)return
const task={doing:"list the open pull requests",permission:pull_request_PERMISSION}
const outcome=await orUnknown(()=>github.call(task,async(octokit,repository)=>{const parameters={...repository,state:"open",per_page:PAGE_SIZE}
let pages=0
for await(const{data}of octokit.paginate.iterator(octokit.rest.pulls.list,parameters)){for(const pull of itemsOf(data,task)){const number=(0,json.uR)(pull,"number")
if(number!==void 0&&numbers.has(number))states.set(number,stateOf(pull,number,task))}pages+=1
if(numbers.size-states.size<=pages)break}return}))
return outcome}function itemsOf(data,task){if(!Array.isArray(data))throw unexpectedResponse(task)
return data}function stateOf(pull,pullNumber,task){const state=(0,json.SA)(pull,"state")
if((0,json.uR)(pull,"number")!==pullNumber)throw unexpectedResponse(task)
const head=headOf((0,json.aF)(pull,"head"))
if(state==="open")return{state,head}
if(state==="closed")return{state,merged:(0,json.SA)(pull,"merged_at")!==void 0,head}
throw unexpectedResponse(task)}async function orUnknown(read){try{return await read()}catch(error){if(error instanceof errors.y)return{state:"unknown",error}
throw error}}const BREAK="&#8203;"
function markdownText(text,maxLength=500){const plain=escaped(sanitizeLine(text,maxLength))
return plain.replace(/@|\\#|:(?=\/\/|[\w+\\-]+:)|GH-(?=\d)|www(?=\.)/gi,`$&${BREAK}`)}function escaped(line){return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replace(/[\\`*_[\]>|~$#]/g,"\\$&").replace(/^(\s*)([-+=])/,"$1\\$2").replace(/^(\s*\d+)([.)])/,"$1\\$2")}function markdownCode(text,maxLength=200){const plain=sanitizeLine(text,maxLength)
if(plain.includes("|"))return`<code>${markdownText(plain,maxLength)}</code>`
const longest=Math.max(0,...[...plain.matchAll(/`+/g)].map(([run])=>run.length))
const fence="`".repeat(longest+1)
const pad=plain.startsWith("`")||plain.endsWith("`")||plain.trim()===""?" ":""
return`${fence}${pad}${plain}${pad}${fence}`}function markdownLink(label,url){const address=sanitizeLine(url,4e3)
if(!URL.canParse(address)||!/^https?:$/.test(new URL(address).protocol))return markdownCode(url)
const{href}=new URL(address)
return`[${escaped(sanitizeLine(label,500))}](<${href.replace(/[<>|\\]/g,encodeURIComponent)}>)`}function factList(facts){return facts.map(([name,value])=>`- **${name}:** ${value}`).join("\n")}const markdown_MAX_LINES=12
const markdown_LAST_LINES=2
function failureText({message,help}){const lines=sanitizeLines(message,markdown_MAX_LINES,markdown_LAST_LINES).map(line=>markdownText(line))
return[...lines,markdownLink("What this means and how to fix it",help)].join("  \n")}const HEADLINE={ready:"✅ Preview ready",failed:"❌ Preview failed",cancelled:"⚠️ Preview cancelled",deleted:"🗑️ Preview deleted",left:"❌ Preview not deleted"}
function previewComment(report){const{previewUrl,image,snapshot,sandboxName,outcome}=report
const facts=[...previewUrl===void 0?[]:[["Preview",markdownLink(previewUrl,previewUrl)]],...image===void 0?[]:[["Image",markdownCode(image)]],...snapshot===void 0?[]:[["Snapshot",markdownCode(snapshot)]],...sandboxName===void 0?[]:[["Sandbox",`${markdownCode(sandboxName)}${outcome===void 0?"":`, ${outcome}`}`]],...report.sha===void 0?[]:[["Commit",markdownCode(report.sha.slice(0,7))]],["Log",markdownLink("workflow run",report.runUrl)]]
const parts=[`### ${HEADLINE[report.status]}`,...report.error===void 0?[]:[`**${markdownText(report.error.title)}**  \n${failureText(report.error)}`],...report.previousPreview===void 0?[]:[previousPreviewText(report.previousPreview)],factList(facts),...[report.accessNote,report.expiry].filter(note=>note!==void 0).map(note=>`<sub>${markdownText(note)}</sub>`)]
return parts.join("\n\n")}function previousPreviewText({sha,previewUrl}){const where=previewUrl===void 0?"":`: ${markdownLink(previewUrl,previewUrl)}`
return`The preview of ${sha===void 0?"an earlier push":markdownCode(sha.slice(0,7))} is still available${where}`}var promises_=__webpack_require__(8500)
async function connectGitHub(settings){const budget=busyTime(settings.budgetMs)
const signal=AbortSignal.any([settings.signal,budget.signal])
const{connectOctokit}=await Promise.all([__webpack_require__.e(239),__webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__,5105))
const octokit=await connectOctokit({token:settings.token,apiUrl:settings.apiUrl,userAgent:settings.userAgent,signal,async waitOut(seconds){if(seconds*1e3>=budget.remaining())return false
await(0,promises_.setTimeout)(seconds*1e3,void 0,{signal})
return true}})
const repository={owner:settings.repository.owner,repo:settings.repository.name}
return{async call(task,request){settings.signal.throwIfAborted()
if(budget.signal.aborted)throw outOfTime(task,settings.budgetMs)
const end=budget.begin()
try{return await untilAborted(request(octokit,repository),signal)}catch(error){settings.signal.throwIfAborted()
if(budget.signal.aborted)throw outOfTime(task,settings.budgetMs)
throw error instanceof errors.y?error:explainFailure(error,task)}finally{end()}}}}async function untilAborted(work,signal){const{promise,reject}=Promise.withResolvers()
const abandon=()=>reject(signal.reason)
signal.addEventListener("abort",abandon,{once:true})
try{return await Promise.race([work,promise])}finally{signal.removeEventListener("abort",abandon)}}function busyTime(limitMs){const over=new AbortController
let spent=0
let since=0
let active=0
let timer
const remaining=()=>Math.max(0,limitMs-spent-(active>0?performance.now()-since:0))
const end=()=>{active-=1
if(active>0)return
spent+=performance.now()-since
clearTimeout(timer)}
return{signal:over.signal,remaining,begin(){if(active===0){since=performance.now()
timer=setTimeout(()=>over.abort(),limitMs-spent)}active+=1
return end}}}function gitHubFor({inputs,context,signal},budgetMs){const{apiUrl,repository}=context
return connectGitHub({token:inputs.githubToken,apiUrl,repository,userAgent:PRODUCT,budgetMs,signal})}function failureOf(error){return{error,annotation:annotationOf(error)}}function annotationOf(error){if(error instanceof build_errors.l){const{code,hint,message}=error
return{code,message:hint===void 0?message:`${message}\n${hint}`}}return{code:"fault",message:`${secrets.O.inMessage(textOf(error))}\nPlease report this with the log of the step, if possible from a run with debug logging enabled.`}}function failureReportOf({code,message},helpPage){return{title:error_codes.N[code],message,help:`${helpPage}#${code}`}}function textOf(thrown){if(thrown instanceof Error)return`${thrown.name}: ${thrown.message}`
const isPlain=thrown===null||typeof thrown!=="object"&&typeof thrown!=="function"
return isPlain?String(thrown):`A value that is not an error was thrown (${typeof thrown}).`}function bestEffort({log,signal}){const warned=new Set
const warnOnce=(error,consequence="The sandbox is not affected.")=>{const{code,message}=annotationOf(error)
const cause=(error instanceof errors.y?causeBehind(error):void 0)??message
if(warned.has(cause))return
warned.add(cause)
log.warning({code,message:`${message}\n${consequence}`})}
return{warnOnce,async attempt(task){try{return await task()}catch(error){signal.throwIfAborted()
warnOnce(error)
return}}}}function causeBehind({missingPermission,sharedCause,status,code}){if(status===void 0)return code
return sharedCause??missingPermission?.replace(/:.*$/,"")}const BUDGET_MS=6e4
const LAST_WORDS_MS=4e3
const nothing=async()=>{}
const SILENT={readState:async()=>({state:"none"}),begin:()=>{},report:nothing,withdraw:nothing,endCancelled:nothing}
function createPullRequestReporter(job,key=job.identity.sandboxName){const{inputs,context}=job
const pull=context.pullRequest
if(pull===void 0||inputs.githubToken==="")return SILENT
const{environment}=inputs
const logUrl=context.runUrl
const{attempt,warnOnce}=bestEffort(job)
const reportContext={job,key,pullNumber:pull.number,attempt,connect:once(()=>gitHubFor(job,BUDGET_MS))}
const beginning=new AbortController
let deployment=Promise.resolve(void 0)
let unread
return{async readState(){if(unread?.missingPermission!==void 0)return{state:"unknown",error:unread}
const state=await attempt(async()=>readPullRequestState(await reportContext.connect(),pull.number))
unread=state?.state==="unknown"?state.error:void 0
return state??{state:"none"}},begin(){if(!inputs.deployment||pull.head===void 0)return
const{sha}=pull.head
deployment=attempt(async()=>{const github=await gitHubFor({...job,signal:beginning.signal},BUDGET_MS)
return startDeployment(github,{environment,key,sha,logUrl})})
deployment.catch(()=>{})},async report(previewReport){if(inputs.comment)await writeComment(reportContext,previewReport)
if(inputs.deployment)await updateDeployment(reportContext,previewReport,await deployment)
if(unread!==void 0)warnOnce(unread,"Its state is taken from the event instead.")},async withdraw(){if(await deployment===void 0)return
await attempt(async()=>deactivateDeployments(await reportContext.connect(),{environment,key},{logUrl}))},async endCancelled(previewReport){const signal=AbortSignal.timeout(LAST_WORDS_MS)
signal.addEventListener("abort",()=>beginning.abort(signal.reason),{once:true})
const late={...reportContext,connect:once(()=>gitHubFor({...job,signal},LAST_WORDS_MS))}
const cancelled={state:"failure",description:"The job was cancelled.",logUrl}
await Promise.allSettled([deployment.then(async begun=>begun&&finishDeployment(await late.connect(),begun,cancelled)),inputs.comment&&previewReport!==void 0&&writeComment(late,previewReport)])}}}async function writeComment({job,key,pullNumber,connect,attempt},previewReport){const markdown=previewComment(previewReport)
const createIfAbsent=previewReport.status!=="cancelled"
const published=await attempt(async()=>publishComment(await connect(),{pullNumber,key,markdown,createIfAbsent}))
if(published?.url!==void 0)job.log.line(`Comment ${published.outcome}: ${published.url}`)}async function updateDeployment({job,connect,attempt},{status,sha,previewUrl},deployment){if(deployment===void 0)return
const logUrl=job.context.runUrl
await attempt(async()=>{const github=await connect()
if(status==="failed")await finishDeployment(github,deployment,{state:"failure",logUrl})
if(status!=="ready")return
const isOther=sha!==void 0&&sha!==deployment.sha
const actual=isOther?await restartDeployment(github,deployment,{sha,logUrl}):deployment
const url=previewUrl===void 0?{}:{environmentUrl:sanitizeLine(previewUrl)}
const description=sha===void 0?{description:"The commit of the image is unknown."}:{}
await finishDeployment(github,actual,{state:"success",logUrl,...url,...description})})}function once(make){let made
return()=>{made??=make()
return made}}const PAGE="200"
const MAX_PAGES=100
const STEADY={limit:PAGE,sort:"createdAt",order:"asc"}
async function listSandboxes(session,filter,phase){const{labels={},snapshot}=filter
const fixed={...STEADY,...Object.keys(labels).length===0?{}:{labels:JSON.stringify(labels)},...snapshot===void 0?{}:{snapshots:snapshot}}
const items=[]
let serverTime=Number.NaN
let cursor
for(let page=0;page<MAX_PAGES;page+=1){const query={...fixed,...cursor===void 0?{}:{cursor}}
const{rows,body,response}=await readPage(session,{operationId:"listSandboxes",path:"/sandbox",query},phase)
items.push(...rows.map(readSandbox))
if(page===0)serverTime=timeOf(response)
const next=(0,json.SA)(body,"nextCursor")
if(next===void 0||next===cursor)return{items,serverTime}
cursor=next}throw tooLong()}async function listSnapshots(session,name,phase){const items=[]
let serverTime=Number.NaN
for(let page=1;page<=MAX_PAGES;page+=1){const query={...STEADY,page:String(page),name}
const{rows,body,response}=await readPage(session,{operationId:"getAllSnapshots",path:"/snapshots",query},phase)
items.push(...rows.map(showSnapshot).filter(isExisting).filter(isNamed))
if(page===1)serverTime=timeOf(response)
const total=body.totalPages
if(typeof total!=="number"||page>=total)return{items,serverTime}}throw tooLong()}function timeOf({headers}){return Date.parse(headers.date??"")}function readSandbox(row){const sandbox=showSandbox(row)
if(isExisting(sandbox)&&isNamed(sandbox)&&sandbox.labels!==void 0)return sandbox
throw new http_errors.o3("The list shows a sandbox without its id, name, state or labels, so it cannot be identified.",{hint:"Check that no proxy in front of `api-url` alters responses."})}function tooLong(){return new http_errors.o3(`The list has more than ${MAX_PAGES} pages, which no quota allows.`)}async function readPage(session,list,phase){const operation={...list,method:"GET",pathParameters:{},headers:{}}
const response=await send(session,operation,{phase})
if(response.statusCode!==200)throw apiError(purposeOf(list.operationId),response)
const{body}=response
if(Array.isArray(body))return{rows:body.filter(json.u4),body:{},response}
if(!(0,json.u4)(body)||!Array.isArray(body.items))throw new http_errors.o3("The response should be a list, but has no items.",{hint:"Check that `api-url` is the address of a Daytona API."})
return{rows:body.items.filter(json.u4),body,response}}async function findUsersOfSnapshot(session,snapshot,{phase,excludeIds=new Set,until=()=>true}){const{items}=await listSandboxes(session,{snapshot},phase)
const users=[]
for(const{id,snapshot:made,isBeingDeleted}of items){if(made!==snapshot||isBeingDeleted||excludeIds.has(id))continue
if(phase.leftMs()===0)throw unseen(snapshot)
const user=sandboxIn(await findSandbox(session,id,phase))
if(user===void 0||user.isBeingDeleted)continue
users.push(user)
if(until(user))break}return users}function unseen(name){const message=`There was no time left to check whether a sandbox was created from the snapshot "${name}".`
return new DeadlineError("snapshot-delete-timeout",message)}function nameSnapshot({key,name},content){return`${joinName([name],40)}${keyPart(key)}${snapshot_name_hashOf(content)}`}function snapshot_name_hashOf({imageName,target,entrypoint,cpu,memory,disk}){return shortHash([JSON.stringify([imageName,target,entrypoint,cpu,memory,disk])])}function nameInFamily({name,key},content){return`${name}${keyPart(key)}${snapshot_name_hashOf(content)}`}function isInFamily({name,key},snapshot){const start=`${name}${keyPart(key)}`
return snapshot.startsWith(start)&&/^[0-9a-f]{16}$/.test(snapshot.slice(start.length))}function nextName(name){return`${name.slice(0,-HASH_LENGTH)}${shortHash([name])}`}const HASH_LENGTH=16
function keyPart(key){return`--${key}--`}function isNamedByAction(key,name){const[repository="",hash="",...rest]=name.split(keyPart(key))
return rest.length===0&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(repository)&&/^[0-9a-f]{16}$/.test(hash)}const MIN_GAP_MS=100
const MOST_REPORTED_POLLS=20
function beginPollWait(clock,changes){const start=clock.now()
let polled={id:"",at:start,count:0,isReported:false}
let lastState
let reportedPolls=0
let isReliable=true
const count=id=>changes?.count(id)??0
const feed=()=>isReliable&&reportedPolls<MOST_REPORTED_POLLS?changes:void 0
return{polling(id){const isReported=id===polled.id&&count(id)>polled.count
polled={id,at:clock.now(),count:count(id),isReported}},saw(id=polled.id,state=lastState){const hasChanged=id===polled.id&&lastState!==void 0&&state!==lastState
const wasReported=polled.isReported||count(id)>polled.count
if(hasChanged&&!wasReported&&changes?.isConnected()===true)isReliable=false
if(id!==polled.id)polled={...polled,id,count:count(id)}
lastState=state},async next({limitMs,askedMs=0,signal}){changes?.open()
const now=clock.now()
const isNotified=feed()?.isConnected()===true
const delayMs=Math.max(askedMs,pollDelay({waitedMs:now-start,isNotified,random:clock.random()}))
const endsAt=now+Math.min(limitMs,delayMs)
const earliest=Math.min(endsAt,Math.max(now+askedMs,polled.at+MIN_GAP_MS))
await clock.sleep(Math.max(0,earliest-now),signal)
if(await sleepUntilReport(endsAt-clock.now(),signal))reportedPolls+=1}}
async function sleepUntilReport(ms,signal){const reports=feed()
if(reports===void 0||ms<=0){await clock.sleep(Math.max(0,ms),signal)
return false}const reported=new AbortController
const removeListener=reports.onChange(polled.id,polled.count,()=>reported.abort())
try{await clock.sleep(ms,AbortSignal.any([signal,reported.signal]))}catch{signal.throwIfAborted()}finally{removeListener()}return reported.signal.aborted}}const LASTING_MS=2e3
const wait_log_HEARTBEAT_MS=3e4
function createWaitLog({clock,note},left){let current=""
let startMs=0
let loggedMs=Number.NEGATIVE_INFINITY
return(reason,pauseMs)=>{const now=clock.now()
if(reason!==current){current=reason
startMs=now
loggedMs=Number.NEGATIVE_INFINITY}if(now+pauseMs-startMs<=LASTING_MS||now+pauseMs-loggedMs<=wait_log_HEARTBEAT_MS)return
loggedMs=now
note(`Waiting for ${(0,build_clock.a3)(now-startMs)}, at most ${(0,build_clock.a3)(left())} longer: ${reason}`)}}const REMOVE={snapshot:{operationId:"removeSnapshot",path:"/snapshots/{id}"},sandbox:{operationId:"deleteSandbox",path:"/sandbox/{id}"}}
const INSPECTION_MS=45e3
const LONGEST_GAP_MS=2e3
async function deleteResource(session,target,{phase,keepReason=async()=>{},until="gone"}){const{kind,id,name}=target
const operation={...REMOVE[kind],method:"DELETE",pathParameters:{id},query:{},headers:{}}
const logWait=createWaitLog(session,phase.leftMs)
let{state}=target
let isOnItsWay=leadsAway({kind,state,isBeingDeleted:false})
const wait=beginPollWait(session.clock,kind==="sandbox"?session.changes:void 0)
const start=session.clock.now()
let requestedAt
for(let polls=1;;polls+=1){const mustWait=kind==="snapshot"&&state==="pending"
if(mustWait&&polls===1)session.note(`Snapshot ${name} is pending: waiting until it can be deleted safely`)
if(!isOnItsWay&&!mustWait){const kept=await requestDeletion(session,operation,{phase,keepReason})
if(kept!==void 0)return{kept}
if(until==="requested")return{}
requestedAt??=session.clock.now()}wait.polling(id)
const found=await findUndeleted(session,target,phase)
if(found===void 0)return{}
state=found.shown.state
wait.saw(id,state)
isOnItsWay=leadsAway(found.shown)
throwIfOver(phase,found,session.clock.now()-(requestedAt??start))
logWait(`${kind} ${name} is to be deleted and still ${state}`,LONGEST_GAP_MS)
await wait.next({limitMs:Math.min(phase.leftMs(),LONGEST_GAP_MS),signal:session.signal})}}async function findUndeleted(session,{kind,id},phase){const found=await find(session,{kind,idOrName:id},phase)
return kind==="sandbox"&&found?.shown.state==="destroyed"?void 0:found}class KeptError extends Error{name="KeptError"
reason
constructor(reason){super(reason)
this.reason=reason}}async function requestDeletion(session,operation,{phase,keepReason}){const before=async()=>{const reason=await keepReason()
if(reason!==void 0)throw new KeptError(reason)}
try{const response=await send(session,operation,{phase,before})
const{statusCode:status}=response
if(status===404||status>=200&&status<300)return
throw apiError(purposeOf(operation.operationId),response)}catch(error){if(error instanceof KeptError)return error.reason
throw error}}function throwIfOver(phase,found,deletingMs){const{kind,state}=found.shown
const isOver=phase.leftMs()===0
const isPending=kind==="snapshot"&&state==="pending"
if(isPending&&(isOver||!wasCreatedWithin(found,INSPECTION_MS)))throw stillPending(phase)
if(isOver)throw notGone(phase,state,deletingMs)}function leadsAway({kind,state,isBeingDeleted}){if(kind==="snapshot")return state==="removing"
return state==="destroying"||state==="destroyed"||isBeingDeleted}function notGone({kind,name},state,sinceMs){return new DeadlineError(`${kind}-delete-timeout`,`The ${kind} "${name}" is still ${state} ${(0,build_clock.a3)(sinceMs)} after its deletion was requested.`,{hint:"It may still disappear. Check the Daytona dashboard, or run the job again."})}function stillPending({name}){return new StillPendingError(`The snapshot "${name}" is still pending. Its deletion was not requested, because deleting a pending snapshot can crash a Daytona server.`)}const BATCH_SIZE=5
const SNAPSHOT_TIMEOUT_MS=6e4
async function deleteSandboxes(job,planned,timeoutMs){const sandboxes=planned.flatMap(({resource})=>resource.kind==="sandbox"?[resource]:[])
const keptIds=new Set
const failed=await inBatches(job,sandboxes,async sandbox=>{if(!await deleteSandbox(job,sandbox,timeoutMs))keptIds.add(sandbox.id)})
return{failed,keptIds}}async function deleteSandbox(job,sandbox,timeoutMs){const{id,name,ownership}=sandbox
const session=sessionOf(job)
const phase=beginPhase({kind:"sandbox",name,timeoutMs},job.clock)
const keepReason=async()=>{const found=await findSandbox(session,id,phase)
const isUsed=found!==void 0&&found.shown.ownership?.usedBy!==ownership?.usedBy
return isUsed?"another run started using it after it was listed":void 0}
const{kept}=await deleteResource(session,sandbox,{phase,keepReason})
job.log.line(kept===void 0?`Deleted sandbox ${name} (${id})`:`Kept sandbox ${name} (${id}): ${kept}`)
return kept===void 0}const CHECK_VALID_MS=2e3
async function deleteSnapshots(job,planned){const seenAt=job.clock.now()
const snapshots=planned.flatMap(({resource})=>resource.kind==="snapshot"?[resource]:[])
return inBatches(job,snapshots,snapshot=>deleteSnapshot(job,snapshot,{seenAt,until:"gone"}))}async function deleteUnusedSnapshots(job,names,until){const own=[...names].filter(name=>isNamedByAction(job.identity.repositoryKey,name))
const targets=own.map(name=>({kind:"snapshot",id:void 0,name}))
return inBatches(job,targets,async({name})=>{const session=sessionOf(job)
const phase=beginPhase({kind:"snapshot",name,timeoutMs:SNAPSHOT_TIMEOUT_MS},job.clock)
const seenAt=job.clock.now()
if((await findUsersOfSnapshot(session,name,{phase})).length>0)return
const snapshot=snapshotIn(await findSnapshot(session,name,phase))
if(snapshot===void 0||snapshot.isGeneral||snapshot.name!==name)return
if(until==="requested"&&snapshot.state==="pending")return job.log.line(`Kept snapshot ${name} (${snapshot.id}): it is still pending; a sweep deletes it later`)
await deleteSnapshot(job,snapshot,{seenAt,until})})}async function deleteSnapshot(job,snapshot,{seenAt,until}){const{id,name}=snapshot
const session=sessionOf(job)
const phase=beginPhase({kind:"snapshot",name,timeoutMs:SNAPSHOT_TIMEOUT_MS},job.clock)
let checkedAt=seenAt
const keepReason=async()=>{if(job.clock.now()-checkedAt<CHECK_VALID_MS)return
checkedAt=job.clock.now()
const[user]=await findUsersOfSnapshot(session,name,{phase})
return user===void 0?void 0:`the sandbox ${user.name} was created from it`}
const{kept}=await deleteResource(session,snapshot,{phase,keepReason,until})
const done=until==="gone"?"Deleted":"Requested the deletion of"
job.log.line(kept===void 0?`${done} snapshot ${name} (${id}): no sandbox uses it anymore`:`Kept snapshot ${name} (${id}): ${kept}`)}function throwIfAnyFailed(failed){if(failed.length>0)throw new CleanupError(failed)}async function inBatches(job,items,work){const failed=[]
for(let start=0;start<items.length;start+=BATCH_SIZE){const group=items.slice(start,start+BATCH_SIZE).map(async item=>{try{await work(item)}catch(error){job.signal.throwIfAborted()
const{kind,id,name,state,expiry}=item
failed.push({entry:{kind,name,...id===void 0?{}:{id}},error,state,expiry})}})
await Promise.all(group)}return failed}var contract=__webpack_require__(6963)
class RunnerFilesError extends build_errors.l{name="RunnerFilesError"
code="runner-files"}function setOutput(name,value){write(`The output \`${name}\``,()=>core.uH(name,value))}function setState(name,value){write("The state for the post step",()=>core.LZ(name,value))}function write(what,task){try{task()}catch(cause){throw new RunnerFilesError(`${what} cannot be written: ${(0,build_errors.A)(cause)}.`,{cause,hint:"Check that the runner's disk is not full, and whether an earlier step changed GITHUB_OUTPUT or GITHUB_STATE, or the files they point to."})}}const NAMES=[["snapshotId",contract.aQ.snapshotId],["snapshotName",contract.aQ.snapshotName],["snapshotState",contract.aQ.snapshotState],["sandboxId",contract.aQ.sandboxId],["sandboxName",contract.aQ.sandboxName],["sandboxState",contract.aQ.sandboxState],["previewUrl",contract.aQ.previewUrl]]
const RESULT_KEYS=NAMES.map(([key])=>key)
function writeOutputs(result,{outcome,errorCode}={}){const ending=[[contract.aQ.outcome,outcome],[contract.aQ.errorCode,errorCode]]
const values=[...NAMES.map(([key,name])=>[name,result[key]]),...ending]
const known=values.flatMap(([name,value])=>value===void 0?[]:[[name,value]])
for(const[name,value]of known)setOutput(name,value)
setOutput(contract.aQ.result,JSON.stringify(Object.fromEntries(known)))}function isComplete(result,promised){return RESULT_KEYS.every(key=>!promised.has(key)||result[key]!==void 0)}var ledger=__webpack_require__(9789)
function serverOf({apiUrl,organizationId="",apiToken}){return[apiUrl,organizationId,shortHash([apiUrl,apiToken]).slice(0,8)].join(" ")}const NOBODY={owner:"",instance:"",attempt:""}
function clearRunState(){saveRunState({entries:[],step:NOBODY,server:"",imageName:"",cleanup:"never",succeeded:false})}function openRunRecord({inputs,identity,now},save=saveRunState){const{imageName,cleanup}=inputs
const{step}=identity
let state={entries:[],step,server:serverOf(inputs),imageName,cleanup,succeeded:false}
const change=changed=>{state={...state,...changed}
save(state)}
const changeUnlessEmpty=changed=>{if(state.entries.length>0)change(changed)}
return{ledger:(0,ledger.a)(entries=>change({entries}),now),end:()=>changeUnlessEmpty({endedAt:now()}),succeed:()=>changeUnlessEmpty({succeeded:true}),skip:()=>changeUnlessEmpty({skipped:true})}}function saveRunState(state){setState(contract.c4.run,JSON.stringify(state))}function expiryAskedFor({autoStopInterval,autoDeleteInterval,ttlMinutes}){return{autoStop:autoStopInterval,autoDelete:autoDeleteInterval,ttl:ttlMinutes}}function reportExpiry({inputs,identity,log},{lastResponse}){const sandbox=lastResponse?.shown
const shown=sandbox?.kind==="sandbox"?sandbox.expiry:void 0
const expiry=shown??expiryAskedFor(inputs)
const isTtlIgnored=shown!==void 0&&shown.ttl===0&&inputs.ttlMinutes>0
const[version]=/^[0-9][\w.-]{0,39}$/.exec(lastResponse?.headers["x-daytona-api-version"]??"")??[]
const server=version===void 0?"this Daytona server":`this Daytona server (v${version})`
const ignored=isTtlIgnored?` \`ttl-minutes\` has no effect on ${server}: it does not report a time to live.`:""
const sentence=`${describeExpiry(expiry,TARGET_STATE.sandbox)}${ignored}`
log.line(sentence)
if(isEndless(expiry))log.warning({code:"sandbox-endless",message:`The sandbox ${identity.sandboxName} runs until a job or a person deletes it. ${sentence}\nSet \`auto-stop-interval\` or, if the server supports it, \`ttl-minutes\` to more than 0. \`auto-delete-interval\` counts only from a stop.`})
return sentence}function describeLeftover(inputs,sandbox,state){if(inputs.cleanup!=="never")return"; everything this step created is deleted at the end of the job."
if(sandbox?.claim!=="made")return"."
const expiry=state===void 0?"":` ${describeExpiry(expiryAskedFor(inputs),state)}`
return`; the sandbox ${sandbox.name} (${sandbox.id??""}) is kept because \`cleanup\` is \`never\`.${expiry}`}function noticeCmd({inputs,log}){const{imageName,entrypoint,previewPort,readyPath}=inputs
if(imageName===""||entrypoint!==void 0||previewPort===void 0||readyPath!==void 0)return
log.notice({code:"entrypoint-not-cmd",message:"If the image starts its app with CMD, the sandbox reaches `started` but nothing listens. In that case, set `entrypoint`. Set `ready-path` to make the step wait for the app."})}function noticeOldCommit({inputs,context,log},now){const{pullRequest,runAttempt}=context
const sha=pullRequest?.head?.sha
if(inputs.imageName===""||runAttempt===1||sha===void 0||now.state!=="open"||now.head===void 0)return
if(now.head.sha===sha)return
log.notice({code:"older-commit",message:`This is a re-run, so the preview shows commit ${sha}. Pull request #${pullRequest?.number} is now at ${now.head.sha}.`})}function noticeUnknownLeg({inputs,log}){log.notice({code:"matrix-leg-unknown",message:`\`matrix-leg\` is "${inputs.matrixLeg}", not \`n/m\`: this runner does not report which matrix leg the job is, or whether there is a matrix. In a matrix, give each leg its own \`sandbox-name\`.`})}function warnOfNoReport({inputs,context,log}){const why=reasonForNoReport({inputs,context})
const isComment=inputs.comment&&!(why===void 0||why===NO_HEAD)
const wanted=[...isComment?["comment"]:[],...inputs.deployment?["deployment"]:[]]
if(why===void 0||wanted.length===0)return
const message=`No ${wanted.join(" and no ")} is created: ${why}.`
if(!inputs.deployment&&context.trigger===void 0)log.line(message)
else log.warning({code:"no-pull-request",message:`${message}\n${notices_HINT}`})}const notices_HINT="If the preview belongs to a pull request, give its number as `pull-request`. If not, set `comment: false` and leave `deployment` out."
const NO_HEAD="the head commit of the pull request is unknown"
function reasonForNoReport({inputs,context}){const{pullRequest,trigger,eventName}=context
if(pullRequest===void 0){const listed=trigger?.pullRequests.map(({number})=>`#${number}`)??[]
if(listed.length>1)return`the event \`${eventName}\` carries several pull requests (${listed.join(", ")})`
return`the event \`${eventName}\` carries no pull request of this repository`}if(inputs.githubToken==="")return"`github-token` is empty"
return pullRequest.head===void 0?NO_HEAD:void 0}function warnOfReusedTag({inputs,context,log},madeFrom){const{imageName}=inputs
const wanted=commitOf(context)
if(imageName===""||context.pullRequest===void 0||wanted===void 0||madeFrom===wanted)return
const what=madeFrom===void 0?`The snapshot of \`${imageName}\` existed already, so it is unknown whether the preview shows commit ${wanted}.`:`The preview shows commit ${madeFrom}, not ${wanted}: the tag of \`${imageName}\` was used before.`
const tagged=`${imageName.slice(0,imageName.lastIndexOf(":"))}:${commitExpression(context)}`
log.warning({code:"image-tag-reused",message:[`${what} Daytona does not pull the same tag again. Use the commit as the tag, in the build and in this step:`,`docker build --tag ${tagged} .`,`image-name: ${tagged}`].join("\n")})}function commitExpression({eventName,trigger}){if(PULL_REQUEST_EVENT.test(eventName))return`\${{ github.event.pull_request.head.sha }}`
return trigger===void 0?"<head commit of the pull request>":`\${{ github.event.${eventName}.head_sha }}`}const imageToActiveSnapshot=JSON.parse('{"workflowId":"image-to-active-snapshot","inputs":[{"name":"apiToken","required":true,"type":"string"},{"name":"snapshotName","required":true,"type":"string"},{"name":"imageName","required":true,"type":"string"},{"name":"organizationId","required":false,"type":"string"},{"name":"target","required":false,"type":"string"},{"name":"entrypoint","required":false,"type":"array"},{"name":"cpu","required":false,"type":"integer"},{"name":"memory","required":false,"type":"integer"},{"name":"disk","required":false,"type":"integer"}],"steps":[{"stepId":"createSnapshot","operationId":"createSnapshot","method":"POST","path":"/snapshots","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}}],"payload":{"kind":"object","members":[["name",{"kind":"expression","expression":{"kind":"input","name":"snapshotName","pointer":[],"text":"$inputs.snapshotName"}}],["imageName",{"kind":"expression","expression":{"kind":"input","name":"imageName","pointer":[],"text":"$inputs.imageName"}}],["regionId",{"kind":"expression","expression":{"kind":"input","name":"target","pointer":[],"text":"$inputs.target"}}],["entrypoint",{"kind":"expression","expression":{"kind":"input","name":"entrypoint","pointer":[],"text":"$inputs.entrypoint"}}],["cpu",{"kind":"expression","expression":{"kind":"input","name":"cpu","pointer":[],"text":"$inputs.cpu"}}],["memory",{"kind":"expression","expression":{"kind":"input","name":"memory","pointer":[],"text":"$inputs.memory"}}],["disk",{"kind":"expression","expression":{"kind":"input","name":"disk","pointer":[],"text":"$inputs.disk"}}]]},"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[],"onFailure":[],"outputs":[{"name":"snapshotId","expression":{"kind":"body","of":"response","pointer":["id"],"text":"$response.body#/id"}},{"name":"snapshotName","expression":{"kind":"body","of":"response","pointer":["name"],"text":"$response.body#/name"}},{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"pollBuild","operationId":"getSnapshot","method":"GET","path":"/snapshots/{id}","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}},{"name":"id","in":"path","value":{"kind":"expression","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotId","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotId"}}}],"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[{"name":"active","criteria":[{"type":"jsonpath","text":"$.state == \\"active\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}}}],"type":"end"},{"name":"buildFailed","criteria":[{"type":"jsonpath","text":"$.state == \\"error\\" || $.state == \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"or","parts":[{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"end"},{"name":"stillBuilding","criteria":[{"type":"jsonpath","text":"$.state != \\"active\\" && $.state != \\"error\\" && $.state != \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"and","parts":[{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"goto","stepId":"pollBuild"}],"onFailure":[],"outputs":[{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]}],"outputs":[{"name":"snapshotId","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotId","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotId"}},{"name":"snapshotName","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotName","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotName"}},{"name":"snapshotState","expression":{"kind":"output","stepId":"pollBuild","name":"state","pointer":[],"text":"$steps.pollBuild.outputs.state"}}]}')
const imageToRunningSandbox=JSON.parse('{"workflowId":"image-to-running-sandbox","inputs":[{"name":"apiToken","required":true,"type":"string"},{"name":"snapshotName","required":true,"type":"string"},{"name":"imageName","required":true,"type":"string"},{"name":"organizationId","required":false,"type":"string"},{"name":"target","required":false,"type":"string"},{"name":"entrypoint","required":false,"type":"array"},{"name":"cpu","required":false,"type":"integer"},{"name":"memory","required":false,"type":"integer"},{"name":"disk","required":false,"type":"integer"},{"name":"sandboxName","required":false,"type":"string"},{"name":"labels","required":false,"type":"object"},{"name":"env","required":false,"type":"object"},{"name":"public","required":false,"type":"boolean"},{"name":"autoStopInterval","required":false,"type":"integer"},{"name":"autoArchiveInterval","required":false,"type":"integer"},{"name":"autoDeleteInterval","required":false,"type":"integer"},{"name":"ttlMinutes","required":false,"type":"integer"}],"steps":[{"stepId":"createSnapshot","operationId":"createSnapshot","method":"POST","path":"/snapshots","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}}],"payload":{"kind":"object","members":[["name",{"kind":"expression","expression":{"kind":"input","name":"snapshotName","pointer":[],"text":"$inputs.snapshotName"}}],["imageName",{"kind":"expression","expression":{"kind":"input","name":"imageName","pointer":[],"text":"$inputs.imageName"}}],["regionId",{"kind":"expression","expression":{"kind":"input","name":"target","pointer":[],"text":"$inputs.target"}}],["entrypoint",{"kind":"expression","expression":{"kind":"input","name":"entrypoint","pointer":[],"text":"$inputs.entrypoint"}}],["cpu",{"kind":"expression","expression":{"kind":"input","name":"cpu","pointer":[],"text":"$inputs.cpu"}}],["memory",{"kind":"expression","expression":{"kind":"input","name":"memory","pointer":[],"text":"$inputs.memory"}}],["disk",{"kind":"expression","expression":{"kind":"input","name":"disk","pointer":[],"text":"$inputs.disk"}}]]},"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[],"onFailure":[],"outputs":[{"name":"snapshotId","expression":{"kind":"body","of":"response","pointer":["id"],"text":"$response.body#/id"}},{"name":"snapshotName","expression":{"kind":"body","of":"response","pointer":["name"],"text":"$response.body#/name"}},{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"pollBuild","operationId":"getSnapshot","method":"GET","path":"/snapshots/{id}","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}},{"name":"id","in":"path","value":{"kind":"expression","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotId","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotId"}}}],"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[{"name":"active","criteria":[{"type":"jsonpath","text":"$.state == \\"active\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}}}],"type":"goto","stepId":"createSandbox"},{"name":"buildFailed","criteria":[{"type":"jsonpath","text":"$.state == \\"error\\" || $.state == \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"or","parts":[{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"end"},{"name":"stillBuilding","criteria":[{"type":"jsonpath","text":"$.state != \\"active\\" && $.state != \\"error\\" && $.state != \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"and","parts":[{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"goto","stepId":"pollBuild"}],"onFailure":[],"outputs":[{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"createSandbox","operationId":"createSandbox","method":"POST","path":"/sandbox","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}}],"payload":{"kind":"object","members":[["snapshot",{"kind":"expression","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotName","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotName"}}],["target",{"kind":"expression","expression":{"kind":"input","name":"target","pointer":[],"text":"$inputs.target"}}],["name",{"kind":"expression","expression":{"kind":"input","name":"sandboxName","pointer":[],"text":"$inputs.sandboxName"}}],["labels",{"kind":"expression","expression":{"kind":"input","name":"labels","pointer":[],"text":"$inputs.labels"}}],["env",{"kind":"expression","expression":{"kind":"input","name":"env","pointer":[],"text":"$inputs.env"}}],["public",{"kind":"expression","expression":{"kind":"input","name":"public","pointer":[],"text":"$inputs.public"}}],["autoStopInterval",{"kind":"expression","expression":{"kind":"input","name":"autoStopInterval","pointer":[],"text":"$inputs.autoStopInterval"}}],["autoArchiveInterval",{"kind":"expression","expression":{"kind":"input","name":"autoArchiveInterval","pointer":[],"text":"$inputs.autoArchiveInterval"}}],["autoDeleteInterval",{"kind":"expression","expression":{"kind":"input","name":"autoDeleteInterval","pointer":[],"text":"$inputs.autoDeleteInterval"}}],["ttlMinutes",{"kind":"expression","expression":{"kind":"input","name":"ttlMinutes","pointer":[],"text":"$inputs.ttlMinutes"}}]]},"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[],"onFailure":[],"outputs":[{"name":"sandboxId","expression":{"kind":"body","of":"response","pointer":["id"],"text":"$response.body#/id"}},{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"pollSandbox","operationId":"getSandbox","method":"GET","path":"/sandbox/{sandboxIdOrName}","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}},{"name":"sandboxIdOrName","in":"path","value":{"kind":"expression","expression":{"kind":"output","stepId":"createSandbox","name":"sandboxId","pointer":[],"text":"$steps.createSandbox.outputs.sandboxId"}}}],"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[{"name":"running","criteria":[{"type":"jsonpath","text":"$.state == \\"started\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"started"}}}],"type":"end"},{"name":"failed","criteria":[{"type":"jsonpath","text":"$.state == \\"error\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}}}],"type":"end"},{"name":"stillProvisioning","criteria":[{"type":"jsonpath","text":"$.state != \\"started\\" && $.state != \\"error\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"and","parts":[{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"started"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}}]}}],"type":"goto","stepId":"pollSandbox"}],"onFailure":[],"outputs":[{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]}],"outputs":[{"name":"snapshotId","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotId","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotId"}},{"name":"sandboxId","expression":{"kind":"output","stepId":"createSandbox","name":"sandboxId","pointer":[],"text":"$steps.createSandbox.outputs.sandboxId"}},{"name":"sandboxState","expression":{"kind":"output","stepId":"pollSandbox","name":"state","pointer":[],"text":"$steps.pollSandbox.outputs.state"}},{"name":"snapshotName","expression":{"kind":"output","stepId":"createSnapshot","name":"snapshotName","pointer":[],"text":"$steps.createSnapshot.outputs.snapshotName"}},{"name":"snapshotState","expression":{"kind":"output","stepId":"pollBuild","name":"state","pointer":[],"text":"$steps.pollBuild.outputs.state"}}]}')
const snapshotToRunningSandbox=JSON.parse('{"workflowId":"snapshot-to-running-sandbox","inputs":[{"name":"apiToken","required":true,"type":"string"},{"name":"snapshotName","required":true,"type":"string"},{"name":"organizationId","required":false,"type":"string"},{"name":"target","required":false,"type":"string"},{"name":"sandboxName","required":false,"type":"string"},{"name":"labels","required":false,"type":"object"},{"name":"env","required":false,"type":"object"},{"name":"public","required":false,"type":"boolean"},{"name":"autoStopInterval","required":false,"type":"integer"},{"name":"autoArchiveInterval","required":false,"type":"integer"},{"name":"autoDeleteInterval","required":false,"type":"integer"},{"name":"ttlMinutes","required":false,"type":"integer"}],"steps":[{"stepId":"pollSnapshot","operationId":"getSnapshot","method":"GET","path":"/snapshots/{id}","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}},{"name":"id","in":"path","value":{"kind":"expression","expression":{"kind":"input","name":"snapshotName","pointer":[],"text":"$inputs.snapshotName"}}}],"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[{"name":"active","criteria":[{"type":"jsonpath","text":"$.state == \\"active\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}}}],"type":"goto","stepId":"createSandbox"},{"name":"buildFailed","criteria":[{"type":"jsonpath","text":"$.state == \\"error\\" || $.state == \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"or","parts":[{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"end"},{"name":"stillBuilding","criteria":[{"type":"jsonpath","text":"$.state != \\"active\\" && $.state != \\"error\\" && $.state != \\"build_failed\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"and","parts":[{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"active"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"build_failed"}}]}}],"type":"goto","stepId":"pollSnapshot"}],"onFailure":[],"outputs":[{"name":"snapshotId","expression":{"kind":"body","of":"response","pointer":["id"],"text":"$response.body#/id"}},{"name":"snapshotName","expression":{"kind":"body","of":"response","pointer":["name"],"text":"$response.body#/name"}},{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"createSandbox","operationId":"createSandbox","method":"POST","path":"/sandbox","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}}],"payload":{"kind":"object","members":[["snapshot",{"kind":"expression","expression":{"kind":"output","stepId":"pollSnapshot","name":"snapshotName","pointer":[],"text":"$steps.pollSnapshot.outputs.snapshotName"}}],["target",{"kind":"expression","expression":{"kind":"input","name":"target","pointer":[],"text":"$inputs.target"}}],["name",{"kind":"expression","expression":{"kind":"input","name":"sandboxName","pointer":[],"text":"$inputs.sandboxName"}}],["labels",{"kind":"expression","expression":{"kind":"input","name":"labels","pointer":[],"text":"$inputs.labels"}}],["env",{"kind":"expression","expression":{"kind":"input","name":"env","pointer":[],"text":"$inputs.env"}}],["public",{"kind":"expression","expression":{"kind":"input","name":"public","pointer":[],"text":"$inputs.public"}}],["autoStopInterval",{"kind":"expression","expression":{"kind":"input","name":"autoStopInterval","pointer":[],"text":"$inputs.autoStopInterval"}}],["autoArchiveInterval",{"kind":"expression","expression":{"kind":"input","name":"autoArchiveInterval","pointer":[],"text":"$inputs.autoArchiveInterval"}}],["autoDeleteInterval",{"kind":"expression","expression":{"kind":"input","name":"autoDeleteInterval","pointer":[],"text":"$inputs.autoDeleteInterval"}}],["ttlMinutes",{"kind":"expression","expression":{"kind":"input","name":"ttlMinutes","pointer":[],"text":"$inputs.ttlMinutes"}}]]},"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[],"onFailure":[],"outputs":[{"name":"sandboxId","expression":{"kind":"body","of":"response","pointer":["id"],"text":"$response.body#/id"}},{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]},{"stepId":"pollSandbox","operationId":"getSandbox","method":"GET","path":"/sandbox/{sandboxIdOrName}","parameters":[{"name":"Authorization","in":"header","value":{"kind":"text","parts":["Bearer ",{"kind":"input","name":"apiToken","pointer":[],"text":"$inputs.apiToken"}]}},{"name":"X-Daytona-Organization-ID","in":"header","value":{"kind":"expression","expression":{"kind":"input","name":"organizationId","pointer":[],"text":"$inputs.organizationId"}}},{"name":"sandboxIdOrName","in":"path","value":{"kind":"expression","expression":{"kind":"output","stepId":"createSandbox","name":"sandboxId","pointer":[],"text":"$steps.createSandbox.outputs.sandboxId"}}}],"successCriteria":[{"type":"simple","text":"$statusCode == 200","condition":{"kind":"comparison","comparator":"==","left":{"kind":"expression","expression":{"kind":"statusCode","text":"$statusCode"},"members":[]},"right":{"kind":"literal","value":200}}}],"onSuccess":[{"name":"running","criteria":[{"type":"jsonpath","text":"$.state == \\"started\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"started"}}}],"type":"end"},{"name":"failed","criteria":[{"type":"jsonpath","text":"$.state == \\"error\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"comparison","comparator":"==","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}}}],"type":"end"},{"name":"stillProvisioning","criteria":[{"type":"jsonpath","text":"$.state != \\"started\\" && $.state != \\"error\\"","context":{"kind":"body","of":"response","pointer":[],"text":"$response.body"},"condition":{"kind":"and","parts":[{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"started"}},{"kind":"comparison","comparator":"!=","left":{"kind":"query","query":{"root":"$","segments":[{"descendant":false,"selectors":[{"kind":"name","name":"state"}]}]},"text":"$.state"},"right":{"kind":"literal","value":"error"}}]}}],"type":"goto","stepId":"pollSandbox"}],"onFailure":[],"outputs":[{"name":"state","expression":{"kind":"body","of":"response","pointer":["state"],"text":"$response.body#/state"}}]}],"outputs":[{"name":"snapshotId","expression":{"kind":"output","stepId":"pollSnapshot","name":"snapshotId","pointer":[],"text":"$steps.pollSnapshot.outputs.snapshotId"}},{"name":"snapshotName","expression":{"kind":"output","stepId":"pollSnapshot","name":"snapshotName","pointer":[],"text":"$steps.pollSnapshot.outputs.snapshotName"}},{"name":"snapshotState","expression":{"kind":"output","stepId":"pollSnapshot","name":"state","pointer":[],"text":"$steps.pollSnapshot.outputs.state"}},{"name":"sandboxId","expression":{"kind":"output","stepId":"createSandbox","name":"sandboxId","pointer":[],"text":"$steps.createSandbox.outputs.sandboxId"}},{"name":"sandboxState","expression":{"kind":"output","stepId":"pollSandbox","name":"state","pointer":[],"text":"$steps.pollSandbox.outputs.state"}}]}')
const IMAGE_TO_RUNNING_SANDBOX={workflow:imageToRunningSandbox,success:{stepId:"pollSandbox",list:"onSuccess",action:"running"}}
const IMAGE_TO_ACTIVE_SNAPSHOT={workflow:imageToActiveSnapshot,success:{stepId:"pollBuild",list:"onSuccess",action:"active"}}
const SNAPSHOT_TO_RUNNING_SANDBOX={workflow:snapshotToRunningSandbox,success:{stepId:"pollSandbox",list:"onSuccess",action:"running"}}
function makePlan(inputs,identity){const{apiToken,imageName,organizationId,target,entrypoint,cpu,memory,disk,env}=inputs
const{autoStopInterval,autoArchiveInterval,autoDeleteInterval,ttlMinutes}=inputs
const{snapshotName,sandboxName,labels,preview,isSnapshotShared}=identity
const isExpected=labels[LABEL.pullRequest]!==void 0
const commit=labels[LABEL.commit]
const isFromImage=imageName!==""
return{document:isFromImage?IMAGE_TO_RUNNING_SANDBOX:SNAPSHOT_TO_RUNNING_SANDBOX,workflowInputs:{apiToken,organizationId,target,snapshotName,imageName:isFromImage?imageName:void 0,entrypoint,cpu,memory,disk,sandboxName,labels,env,public:inputs.public,autoStopInterval,autoArchiveInterval,autoDeleteInterval,ttlMinutes},phases:{snapshot:{name:snapshotName,timeoutMs:inputs.snapshotTimeoutMs},sandbox:{name:sandboxName,timeoutMs:inputs.sandboxTimeoutMs}},platform:{ifExists:inputs.ifExists,isExpected,preview,isSharedSnapshot:isSnapshotShared,isCommitCertain:!isFromImage||!isExpected||commit!==void 0&&tagNames(imageName,commit)},imageName}}function planAfter(plan,spent){const rest=kind=>{const planned=plan.phases[kind]
const used=spent.filter(phase=>phase.kind===kind).reduce((sum,phase)=>sum+phase.tookMs(),0)
return planned===void 0?{}:{[kind]:{...planned,timeoutMs:Math.max(0,planned.timeoutMs-used)}}}
return{...plan,phases:{...rest("snapshot"),...rest("sandbox")}}}function phasePlanOf({phases,document},kind){const planned=phases[kind]
if(planned===void 0)throw new TypeError(`${document.workflow.workflowId} is not about a ${kind}`)
return planned}class WorkflowInputError extends build_errors.l{name="WorkflowInputError"
code="document-inputs"
constructor(message){super(message,{hint:"Correct the inputs of the workflow, or their declaration in the document; no step was run."})}}const NO_WAY="The document does not handle this response: compare its criteria with the response from the server."
const HINTS={unresolvable:"An earlier response lacks a value that this request needs, or the document refers to it incorrectly.","criteria-not-met":NO_WAY,undecidable:NO_WAY,"no-action-matched":NO_WAY,"too-deep":"Check the response from the server: the engine does not read values nested this deeply."}
class StepError extends build_errors.l{name="StepError"
code="step-failed"
stepId
failure
response
constructor(at,message,detail){super(message,{hint:HINTS[at.failure],...detail})
this.stepId=at.stepId
this.failure=at.failure
this.response=at.response}}const MAX_PATTERN_TEXT=1e5
const MAX_DEPTH=500
function isTooDeep(value){let level=[value]
for(let depth=0;level.length>0;depth+=1){if(depth>MAX_DEPTH)return true
level=level.flatMap(node=>typeof node==="object"&&node!==null?Object.values(node):[])}return false}function checkInputs(declarations,given){const values=new Map
const faults=[]
for(const declaration of declarations){const value=Object.hasOwn(given,declaration.name)?given[declaration.name]:void 0
const resolved=value===void 0?declaration.default:value
if(resolved!==void 0)values.set(declaration.name,resolved)
else if(declaration.required)faults.push(`input "${declaration.name}" is required but missing`)
const fault=resolved===void 0?void 0:inputFault(declaration,resolved)
if(fault!==void 0)faults.push(`input "${declaration.name}" ${fault}`)}const declared=new Set(declarations.map(({name})=>name))
for(const[name,value]of Object.entries(given))if(value!==void 0&&!declared.has(name))faults.push(`input "${name}" is not declared by the workflow`)
return{values,faults}}function inputFault(declaration,value){const{type,enum:allowed,pattern}=declaration
if(type!==void 0&&!hasType(value,type))return`must be of type ${type}, not ${typeName(value)}`
if(allowed!==void 0&&!allowed.includes(value))return`must be one of ${JSON.stringify(allowed)}`
if(isTooDeep(value))return`must not have more than ${MAX_DEPTH} levels`
if(pattern===void 0||typeof value!=="string")return
if(value.length>MAX_PATTERN_TEXT)return`must not have more than ${MAX_PATTERN_TEXT} characters`
if(!pattern.test(value))return`must match ${pattern.source}`
return}function hasType(value,type){return type==="integer"?Number.isInteger(value):typeName(value)===type}function typeName(value){if(value===null)return"null"
return Array.isArray(value)?"array":typeof value}function resolvePointer(root,tokens){let value=root
for(const token of tokens)if(Array.isArray(value))value=/^(0|[1-9][0-9]*)$/.test(token)?value[Number(token)]:void 0
else if((0,json.u4)(value))value=Object.hasOwn(value,token)?value[token]:void 0
else return
return value}function resolveExpression(expression,scope){const{call,response}=scope
switch(expression.kind){case"url":return response?.url
case"method":return response?.method??call?.method
case"statusCode":return response?.statusCode
case"header":return expression.of==="response"?resolvePointer(response?.headers,[expression.name]):Object.entries(call?.headers??{}).find(([header])=>header.toLowerCase()===expression.name)?.[1]
case"query":return resolvePointer(call?.query,[expression.name])
case"path":return resolvePointer(call?.pathParameters,[expression.name])
case"body":return resolvePointer(expression.of==="response"?response?.body:call?.body,expression.pointer)
case"input":return resolvePointer(scope.inputs.get(expression.name),expression.pointer)
case"output":return resolvePointer(scope.steps.get(expression.stepId)?.get(expression.name),expression.pointer)}}const REFUSED_ROOTS={outputs:'"$outputs" is not supported; refer to a step output instead',workflows:'"$workflows" is not supported: one workflow is run at a time',sourceDescriptions:'"$sourceDescriptions" is allowed only in operationId',components:'"$components" is not supported',message:'"$message" belongs to AsyncAPI steps, which are not supported',self:'"$self" is not supported'}
const ROOTS=["url","method","statusCode","request","response","inputs","steps",...Object.keys(REFUSED_ROOTS)]
const EXPRESSION_START=`(?:(?:${ROOTS.join("|")})\\b|[A-Za-z]+\\.[A-Za-z])`
class Unresolvable extends Error{name="Unresolvable"}new RegExp(`\\$(?=${EXPRESSION_START})`,"y")
new RegExp(`\\{\\$\\$|\\$\\$(?=${EXPRESSION_START})`,"y")
function fillTemplate(template,scope){switch(template.kind){case"literal":return template.value
case"expression":return resolveRequired(template.expression,scope)
case"text":{const texts=template.parts.map(part=>typeof part==="string"?part:fillPart(part,scope))
return texts.includes(void 0)?void 0:texts.join("")}case"array":return template.items.map(item=>fillTemplate(item,scope)).filter(item=>item!==void 0)
case"object":return Object.fromEntries(template.members.map(([name,member])=>[name,fillTemplate(member,scope)]).filter(([,value])=>value!==void 0))}}function fillPart(expression,scope){const value=resolveRequired(expression,scope)
return value===void 0?void 0:asText(value,`"${expression.text}"`)}function resolveRequired(expression,scope){const value=resolveExpression(expression,scope)
const omitted=expression.kind==="input"&&!scope.inputs.has(expression.name)
if(value===void 0&&!omitted)throw new Unresolvable(`"${expression.text}" has no value`)
return value}function asText(value,what){if(typeof value==="string")return value
if(typeof value==="number"||typeof value==="boolean")return String(value)
const kind=value===null?"null":Array.isArray(value)?"a list":"an object"
throw new Unresolvable(`${what} is ${kind}, which cannot be written as text`)}var index_node_esm=__webpack_require__(6229)
function selectNodes(query,start,passes){let nodes=[start]
for(const{descendant,selectors}of query.segments){const from=descendant?nodes.flatMap(node=>evaluatePath([".."],node)):nodes
nodes=from.flatMap(node=>selectors.flatMap(selector=>jsonpath_select(selector,node,passes)))}return nodes}function jsonpath_select(selector,node,passes){const isArray=Array.isArray(node)
if(!isArray&&!(0,json.u4)(node))return[]
switch(selector.kind){case"name":return isArray?[]:selectMember(node,selector.name)
case"index":return isArray?evaluatePath([String(selector.index<0?node.length+selector.index:selector.index)],node):[]
case"slice":return isArray?evaluatePath([selector.text],node):[]
case"wildcard":return evaluatePath(["*"],node)
case"filter":return evaluatePath(["*"],node).filter(child=>passes(selector.filter,child))}}function selectMember(node,name){if(!Object.hasOwn(node,name))return[]
return/^[A-Za-z0-9_-]+$/.test(name)?evaluatePath([name],node):[node[name]]}function evaluatePath(path,json){if(typeof json!=="object"||json===null)return path[0]===".."?[json]:[]
const found=(0,index_node_esm.E)({path:["$",...path],json,eval:false,wrap:true,flatten:false})
return Array.isArray(found)?found:[]}function evaluateCondition(condition,context){switch(condition.kind){case"or":return not(allOf(condition.parts.map(part=>not(evaluateCondition(part,context)))))
case"and":return allOf(condition.parts.map(part=>evaluateCondition(part,context)))
case"not":return not(evaluateCondition(condition.part,context))
case"test":return test(condition.operand,context)
case"comparison":return compare(condition,context)}}function allOf(truths){if(truths.includes(false))return false
return truths.includes("undecidable")?"undecidable":true}function not(truth){return truth==="undecidable"?truth:!truth}function test(operand,context){if(operand.kind==="query"){const nodes=nodesOf(operand,context)
return nodes===void 0?"undecidable":nodes.length>0}const value=operandValue(operand,context)
return typeof value==="boolean"?value:"undecidable"}function nodesOf({query},context){const{root,current,inFilter}=context
const start=query.root==="$"?root:current
const[first]=query.segments
const leads=first?.descendant===false&&first.selectors[0]?.kind==="filter"
const isWrapped=leads&&inFilter===void 0&&(0,json.u4)(start)
let isDecided=true
const nodes=selectNodes(query,isWrapped?[start]:start,(filter,child)=>{const truth=evaluateCondition(filter,{...context,current:child,inFilter:true})
if(truth==="undecidable")isDecided=false
return truth===true})
return isDecided?nodes:void 0}function operandValue(operand,context){switch(operand.kind){case"literal":return operand.value
case"query":return nodesOf(operand,context)?.[0]
case"expression":return resolvePointer(resolveExpression(operand.expression,context.scope),operand.members.map(String))
case"text":try{return fillTemplate(operand,context.scope)}catch(error){if(error instanceof Unresolvable)return
throw error}}}function compare(comparison,context){const left=comparedValue(comparison,"left",context)
const right=comparedValue(comparison,"right",context)
if(left===void 0||right===void 0)return"undecidable"
const[a,b]=context.dialect==="simple"?likened(left,right):[left,right]
return HOLDS[comparison.comparator](a,b)}const HOLDS={"==":equal,"!=":(left,right)=>!equal(left,right),"<":less,">":(left,right)=>less(right,left),"<=":(left,right)=>less(left,right)||equal(left,right),">=":(left,right)=>less(right,left)||equal(left,right)}
const NOTHING=Symbol("nothing")
function comparedValue(comparison,of,context){const side=comparison[of]
const other=comparison[of==="left"?"right":"left"]
const value=operandValue(side,context)
if(value!==void 0)return value
if(side.kind==="query"&&context.inFilter===true)return NOTHING
const asksForNull=other.kind==="literal"&&other.value===null&&/^[!=]=$/.test(comparison.comparator)
return context.dialect==="simple"&&asksForNull?null:void 0}function likened(left,right){if(typeof left==="string"&&typeof right==="string")return[left.toLowerCase(),right.toLowerCase()]
if(typeof left==="number")return[left,asNumber(right)]
if(typeof right==="number")return[asNumber(left),right]
return[left,right]}function asNumber(value){return typeof value==="string"&&/^-?[0-9]+(\.[0-9]+)?$/.test(value.trim())?Number(value):value}function equal(left,right){if(Array.isArray(left)&&Array.isArray(right))return left.length===right.length&&left.every((item,index)=>equal(item,right[index]))
if((0,json.u4)(left)&&(0,json.u4)(right)){const names=Object.keys(left)
const same=names.length===Object.keys(right).length
return same&&names.every(name=>Object.hasOwn(right,name)&&equal(left[name],right[name]))}return left===right}function less(left,right){if(typeof left==="number"&&typeof right==="number")return left<right
if(typeof left!=="string"||typeof right!=="string")return false
return Buffer.compare(Buffer.from(left,"utf8"),Buffer.from(right,"utf8"))<0}function evaluateCriteria(criteria,scope){return allOf(criteria.map(criterion=>evaluateCriterion(criterion,scope)))}function evaluateCriterion(criterion,scope){if(criterion.type==="simple")return evaluateCondition(criterion.condition,{dialect:"simple",scope})
const root=resolveExpression(criterion.context,scope)
if(root===void 0||root===null)return"undecidable"
if(criterion.type==="jsonpath")return evaluateCondition(criterion.condition,{dialect:"jsonpath",scope,root,current:root})
const text=typeof root==="object"?void 0:String(root)
if(text===void 0||text.length>MAX_PATTERN_TEXT)return"undecidable"
return criterion.pattern.test(text)}function bodyShape(body){if(body===void 0)return"no JSON body"
if(Array.isArray(body))return`a list of ${body.length}`
if(!(0,json.u4)(body))return body===null?"null":`a ${typeof body}`
const names=Object.keys(body)
if(names.length===0)return"an object without members"
return`an object with the members ${names.slice(0,20).join(", ")}${names.length>20?", …":""}`}function prepareCall(step,scope){const{stepId,operationId,method,path}=step
try{const texts=step.parameters.map(parameter=>[parameter,parameterText(parameter,scope)])
const of=place=>Object.fromEntries(texts.flatMap(([parameter,text])=>parameter.in===place&&text!==void 0?[[parameter.name,text]]:[]))
return{stepId,operationId,method,path,pathParameters:of("path"),query:of("query"),headers:of("header"),...step.payload===void 0?{}:{body:fillTemplate(step.payload,scope)}}}catch(cause){if(!(cause instanceof Unresolvable))throw cause
const message=`The request of step "${stepId}" cannot be built: ${cause.message}.`
throw new StepError({stepId,failure:"unresolvable"},message,{cause})}}function parameterText({name,in:place,value},scope){const what=`the ${place} parameter "${name}"`
const filled=fillTemplate(value,scope)
const text=filled===void 0?void 0:asText(filled,what)
if(place!=="path")return text
if(text===void 0||text==="")throw new Unresolvable(`${what} has no value`)
if(text==="."||text===".."||/\p{Surrogate}/u.test(text))throw new Unresolvable(`${what} cannot be part of a path`)
return text}async function visitStep(step,run){const{stepId,operationId,method,path}=step
const{host,trace}=run
const visit=(run.visits.get(stepId)??0)+1
run.visits.set(stepId,visit)
host.observe?.({kind:"step",stepId,visit})
const start=host.now?.()
let response
const note=ending=>{const entry={seq:trace.length+1,stepId,visit,operationId,method,path,...response===void 0?{}:{statusCode:response.statusCode},...start===void 0||host.now===void 0?{}:{durationMs:host.now()-start},...ending}
trace.push(entry)
host.observe?.({kind:"action",stepId,entry})}
try{const call=prepareCall(step,run)
response=await host.execute(call,run.signal)
run.lastResponse=response
host.observe?.({kind:"response",stepId,visit,response})
const taken=chooseAction(step,{...run,call,response},run)
if(taken===void 0)note({action:"next"})
else note({list:taken.list,action:taken.action.name,...goesTo(taken,step)})
return taken}catch(error){note({action:"failed"})
throw error}}function goesTo({action},step){if(action.type==="end")return{}
return{to:action.type==="goto"?action.stepId:step.stepId}}function chooseAction(step,scope,run){const{response}=scope
if(isTooDeep(response.body))throw failed("too-deep",step,response,`the response has more than ${MAX_DEPTH} levels`)
const unmet=unmetCriteria(step,scope)
if(unmet.length>0)return afterFailure(step,scope,run,unmet)
for(const action of step.onFailure)run.retries.delete(action)
run.steps.set(step.stepId,outputsOf(step.outputs,scope))
return afterSuccess(step,scope)}function unmetCriteria(step,scope){const{statusCode}=scope.response
if(step.successCriteria.length===0&&(statusCode<200||statusCode>=300))return["a status from 200 to 299"]
return step.successCriteria.filter(criterion=>evaluateCriterion(criterion,scope)!==true).map(({text})=>`\`${text}\``)}function outputsOf(outputs,scope){const values=outputs.map(({name,expression})=>[name,resolveExpression(expression,scope)])
return new Map(values.filter(([,value])=>value!==void 0))}function afterFailure(step,scope,{retries},unmet){const{response}=scope
const action=step.onFailure.find(candidate=>{const isSpent=candidate.type==="retry"&&(retries.get(candidate)??0)>=candidate.retryLimit
return!isSpent&&evaluateCriteria(candidate.criteria,scope)===true})
if(action?.type==="retry")retries.set(action,(retries.get(action)??0)+1)
if(action!==void 0)return{list:"onFailure",action,response}
throw new StepError({stepId:step.stepId,failure:"criteria-not-met",response},`Step "${step.stepId}" failed: ${step.operationId} returned ${response.statusCode} with ${bodyShape(response.body)}, `+`which does not meet ${unmet.join(" and ")}.`)}function afterSuccess(step,scope){const{response}=scope
if(step.onSuccess.length===0)return
const shape=`${response.headers["content-type"]??"no content type"}, ${bodyShape(response.body)}`
const answer=`the response of ${step.operationId}`
for(const action of step.onSuccess){const matches=evaluateCriteria(action.criteria,scope)
if(matches===true)return{list:"onSuccess",action,response}
if(matches===false)continue
const asks=`the criteria of "${action.name}" need a value that ${answer} does not have (${shape})`
throw failed("undecidable",step,response,asks)}throw failed("no-action-matched",step,response,`no action matches ${answer} (${shape})`)}function failed(failure,{stepId},response,why){return new StepError({stepId,failure,response},`Step "${stepId}" cannot continue: ${why}.`)}async function runWorkflow(workflow,inputs,host,signal){const{values,faults}=checkInputs(workflow.inputs,inputs)
const collections={steps:new Map,visits:new Map,retries:new Map,trace:[]}
const run={host,signal,inputs:values,...collections}
const ending=await endingOf(workflow,run,faults)
const outputs=Object.fromEntries(outputsOf(workflow.outputs,run))
const{trace,lastResponse}=run
return{...ending,outputs,trace,...lastResponse===void 0?{}:{lastResponse}}}async function endingOf(workflow,run,faults){try{if(faults.length>0)throw new WorkflowInputError(`The workflow "${workflow.workflowId}": ${faults.join("; ")}.`)
const endedBy=await runSteps(workflow,run)
return endedBy===void 0?{status:"completed"}:{status:"ended",endedBy}}catch(error){return{status:"failed",error}}}async function runSteps({steps},run){const indices=new Map(steps.map(({stepId},index)=>[stepId,index]))
let index=0
for(let step=steps[0];step!==void 0;step=steps[index]){run.signal.throwIfAborted()
const{stepId}=step
const taken=await visitStep(step,run)
if(taken?.action.type==="end")return{stepId,list:taken.list,action:taken.action.name}
const targetId=taken?.action.type==="goto"?taken.action.stepId:stepId
const target=taken===void 0?index+1:indices.get(targetId)??steps.length
if(taken!==void 0&&target<=index)await announceRepeat(taken,{fromStepId:stepId,stepId:targetId},run)
index=target}return}async function announceRepeat({list,action,response},steps,{host,signal,visits}){const own=action.type==="retry"?action.retryAfterSeconds:void 0
const delaySeconds=response.retryAfterSeconds??own
await host.beforeRepeat({kind:action.type==="retry"?"retry":"goto",...steps,list,action:action.name,visits:visits.get(steps.stepId)??0,...delaySeconds===void 0?{}:{delaySeconds},response},signal)}function snapshotSpec(operation){return{kind:"snapshot",...readSpec(operation)}}function sandboxSpec(operation){const spec=readSpec(operation)
const{payload}=spec
return{...{kind:"sandbox",...spec},ownership:ownershipOf(labelsOf(payload)),snapshot:(0,json.SA)(payload,"snapshot")}}function readSpec(operation){const payload=(0,json.u4)(operation.body)?operation.body:{}
return{name:(0,json.SA)(payload,"name")??"",payload,operation}}function createOperation({operation,payload}){return{...operation,body:payload}}function withName(spec,name){return{...spec,name,payload:{...spec.payload,name}}}function withSnapshot(spec,snapshot){return{...spec,snapshot,payload:{...spec.payload,snapshot}}}function withCommit(spec,commit){const{labels:known}=spec.payload
if(!(0,json.u4)(known))return spec
const{[LABEL.commit]:_,...others}=known
const labels=commit===void 0?others:{...others,[LABEL.commit]:commit}
return sandboxSpec({...spec.operation,body:{...spec.payload,labels}})}const QUOTA=/quota exceeded|limit exceeded/i
async function create_once_createOnce(session,spec,{phase,before,hadNoEffect}){const{kind,name}=spec
let sentAt=session.clock.now()
const onAttempt=async()=>{await before()
sentAt=session.clock.now()}
let response
try{response=readResource(kind,await send(session,createOperation(spec),{phase,hadNoEffect,before:onAttempt}))}catch(error){if(!(error instanceof UnknownOutcomeError))throw error
const{reason,mayHaveArrived}=error
session.note(`${reason.why} while creating the ${kind}; checking whether it was created`)
return unknownCreation(reason.why,{...reason,openSince:sentAt,mayHaveArrived})}const{statusCode:status,message,shown}=response
if(status===409){hadNoEffect()
return unknownCreation("Daytona returned 409 (the name is taken)",{isTaken:true})}if(NO_ROOM.includes(status)&&QUOTA.test(message??"")){hadNoEffect()
return unknownCreation("a quota is used up",{refusal:response})}if(status<200||status>=300)return{kind:"refused",response}
if((shown.name??name)!==name)return unknownCreation("the response shows another one",{openSince:sentAt})
if(isFound(response))return{kind:"made",response}
return unknownCreation("the response has no id or no state",{openSince:sentAt,error:emptyResponse(response)})}function unknownCreation(why,known){return{isTaken:false,mayBeLate:false,mayHaveArrived:false,...known,kind:"unknown",why}}function emptyResponse(response){try{return assertExisting(response)}catch(error){return error}}const HIDDEN_MS=75e3
function createHiddenNameWatch(kind,name,phase){let since
return isHidden=>{since=isHidden?since??phase.elapsedMs():void 0
if(since===void 0||phase.elapsedMs()-since<HIDDEN_MS)return
const why=`according to Daytona (409), but for ${(0,build_clock.a3)(HIDDEN_MS)} Daytona has not found it (404)`
throw nameTaken({kind,name},why,"never")}}async function ensureResource(context,wanted,policy){const{session,ledger,phase}=context
const{kind,name}=wanted
const expected=await findExpected(context,name,policy)
if(expected!==void 0&&!("again"in expected))return expected
let spec=await policy.prepare(expected?.spec??wanted)
const logWait=createWaitLog(session,phase.leftMs)
let openSince
let mayHaveArrived=false
const throwIfHidden=createHiddenNameWatch(kind,name,phase)
for(let round=1;;round+=1){const isOpen=openSince!==void 0
const within=recordAttempts(context,name,isOpen)
const creation=await create_once_createOnce(session,spec,within)
if(creation.kind==="made"){ledger.claim(kind,"made",{name,id:creation.response.shown.id})
return creation.response}if(creation.kind==="refused"){await policy.refused(creation.response,isOpen)
return creation.response}const before=openSince
openSince??=creation.openSince
if(creation.mayBeLate)ledger.leaveOpen(kind)
mayHaveArrived=mayHaveArrived||creation.mayHaveArrived
const existing=await findAfter(context,()=>policy.find(name),mayHaveArrived)
throwIfHidden(creation.isTaken&&existing===void 0)
const decision=existing===void 0?await decideOnAbsent(creation,kind,policy.makeRoom):await policy.decide(existing,openSince)
if(!("again"in decision))return decision
spec=decision.spec??spec
if(creation.openSince!==void 0&&!creation.mayBeLate){openSince=before
within.hadNoEffect()}const delay=delayBefore(decision,round,{...creation,phase,clock:session.clock})
logWait(`${kind} ${name}: ${decision.again}`,delay)
await pause(session,phase,{ms:delay,why:decision.again})}}function recordAttempts({ledger,phase},name,isOpen){const{kind}=phase
return{phase,before:()=>ledger.intend(kind,name,isOpen),hadNoEffect:()=>{if(!isOpen)ledger.forget(kind)}}}async function findAfter({session,ledger,phase},find,mayHaveArrived){try{return await find()}catch(error){if(!session.client.contact.made&&!mayHaveArrived)ledger.forget(phase.kind)
throw error}}async function findExpected(context,name,policy){if(!context.isExpected||context.ifExists!=="reuse")return
const existing=await policy.find(name)
return existing===void 0?void 0:policy.decide(existing,void 0)}const MOST_AT_ONCE=3
function delayBefore({pace},round,{askedSeconds,phase,clock}){const random=clock.random()
if(askedSeconds!==void 0||pace===void 0)return retryDelay(round,random,askedSeconds)
return pace==="at-once"&&round<=MOST_AT_ONCE?0:pollDelay({waitedMs:phase.elapsedMs(),isNotified:false,random})}async function decideOnAbsent({why,refusal,error},kind,makeRoom){if(error!==void 0)throw error
const again=`${why} while creating the ${kind}`
if(refusal===void 0)return{again}
return await makeRoom()?{again,pace:"at-once"}:refusal}function decideOnSandbox(existing,input){const{name,ownership:found,state}=existing
const{wanted}=input
if(wanted===void 0||found===void 0)return{kind:"refuse",error:nameTaken({kind:"sandbox",name},"and this action did not create it, so it is left alone","never")}
if(existing.isBeingDeleted)return{kind:"wait",reason:"the name is taken by a sandbox that is being deleted"}
const isSame=found.configuration===wanted.configuration
const facts={found,wanted,state,isSame,isUsable:existing_sandbox_isUsable(existing),fromThisProcess:found.instance===wanted.instance}
if(isMadeByStep(found,wanted))return decideOnOwn(existing,facts,input)
if(input.ifExists==="fail")return{kind:"refuse",error:nameTaken({kind:"sandbox",name},"and `if-exists` is `fail`","by-option")}
if(isOfSameAttempt(found,wanted))return decideOnNeighbour(existing,facts)
return decideOnOther(existing,facts,input)}function decideOnOwn({id,name},facts,{ifExists,isOpen}){const{state,isSame,fromThisProcess}=facts
if(isSame&&(facts.isUsable||isOpen&&fromThisProcess)){const note=`Sandbox ${name} (${id}) was created by this run; reusing it (${state})`
return{kind:"use",claim:"made",wasThere:!fromThisProcess,note}}return{kind:"replace",reason:reasonToReplace(facts,ifExists)}}function decideOnNeighbour(sandbox,{found,state,isSame,isUsable:usable}){if(isSame&&usable)return adopt(sandbox)
const why=isSame?`and it is ${state}`:"from another image or other settings"
const error=nameTaken(sandbox,`created by another job or step of this run attempt (job ${found.job}), ${why}`,"never")
return{kind:"refuse",error}}function decideOnOther(sandbox,facts,{ifExists}){const{found,wanted}=facts
if(!mayPushReplace(found,wanted)&&ifExists!=="replace")return{kind:"refuse",error:nameTaken(sandbox,`created for ${describeOwner(found,wanted)}`,"by-option")}
if(facts.isUsable&&facts.isSame&&ifExists==="reuse")return adopt(sandbox)
if(isNewer(facts)&&wanted.attempt==="1")return{kind:"refuse",error:new SupersededError(sandbox.name,found.run)}
return{kind:"replace",reason:reasonToReplace(facts,ifExists)}}function adopt({id,name,state}){const note=`Sandbox ${name} (${id}) already exists with the same image and settings; reusing it (${state})`
return{kind:"use",claim:"adopted",wasThere:false,note}}function existing_sandbox_isUsable({state,desiredState}){const{classification}=classify("sandbox",state,desiredState)
return classification==="reached"||classification==="inProgress"||classification==="unknown"}function isNewer({found,wanted}){return found.preview===wanted.preview&&Number(found.run)>Number(wanted.run)}function reasonToReplace(facts,ifExists){const{found,wanted,state,isSame}=facts
if(found.preview!==wanted.preview)return`\`if-exists\` is \`replace\`, and it was created for ${describeOwner(found,wanted)}`
if(isNewer(facts))return`the newer run ${found.run} created it from ${found.commit===""?"another commit":`commit ${found.commit}`}, and this is a re-run`
if(facts.isUsable&&isSame)return`\`if-exists\` is \`${ifExists}\``
return isSame?`it is ${state}`:"its image or settings differ"}function ensureSandbox(context,wanted){const{session,phase}=context
const deleting=[]
return ensureResource(context,wanted,{find:name=>findSandbox(session,name,phase),prepare:spec=>withCommitOfSnapshot(context,spec),decide:(existing,openSince)=>decideOnExisting(context,wanted,{existing,isOpen:openSince!==void 0,deleting}),refused:(response,isOpen)=>claimLeftover(context,wanted,{response,isOpen}),async makeRoom(){const[sandbox]=deleting.splice(0)
if(sandbox!==void 0)await deleteResource(session,{...sandbox,state:"destroying"},{phase})
return sandbox!==void 0}})}const LEAVES_SANDBOX=/^sandbox failed to start/i
async function claimLeftover({session,ledger,phase},{name,ownership},{response,isOpen}){const forget=()=>{if(!isOpen)ledger.forget("sandbox")}
if(response.statusCode===401)return forget()
try{const left=(await findSandbox(session,name,phase))?.shown
const isOwn=ownership!==void 0&&left?.ownership?.instance===ownership.instance
if(left!==void 0&&isOwn)ledger.claim("sandbox","made",{name,id:left.id})
else if(!LEAVES_SANDBOX.test(response.message??""))forget()}catch{session.signal.throwIfAborted()}}async function decideOnExisting(context,wanted,{existing,isOpen,deleting}){const{session,ledger,phase,ifExists}=context
const{shown:sandbox}=existing
if(!isNamed(sandbox))return{again:"the response has no name"}
const{id,name}=sandbox
const decision=decideOnSandbox(sandbox,{wanted:wanted.ownership,ifExists,isOpen})
switch(decision.kind){case"refuse":throw decision.error
case"wait":return{again:decision.reason,pace:"as-polls"}
case"use":ledger.claim("sandbox",decision.claim,{name,id,wasThere:decision.wasThere})
session.note(decision.note)
return existing
case"replace":session.note(`Deleting sandbox ${name} (${id}) to recreate it: ${decision.reason}`)
ledger.replace("sandbox",sandbox.snapshot)
await deleteResource(session,sandbox,{phase,until:deleting.some(other=>other.id===id)?"gone":"requested"})
deleting.push(sandbox)
return{again:"the name was taken by a sandbox that had to be deleted first",pace:"at-once",...!context.isCommitCertain&&isOfSameSnapshot(ledger,sandbox)&&{spec:withCommit(wanted,commitIn(sandbox.labels))}}}}async function withCommitOfSnapshot(context,spec){const{session,ledger,phase}=context
const{ownership:wanted}=spec
const used=ledger.entry("snapshot")
if(context.isCommitCertain||used?.claim!=="adopted"||wanted===void 0||wanted.commit!=="")return spec
try{const hasCommit=({ownership})=>belongsTo(ownership,wanted,Number(wanted.pullRequest))&&ownership.commit!==""
const users=await findUsersOfSnapshot(session,used.name,{phase,until:hasCommit})
const commit=users.find(hasCommit)?.ownership?.commit
return commit===void 0?spec:withCommit(spec,commit)}catch{session.signal.throwIfAborted()
return spec}}function isOfSameSnapshot(ledger,{snapshot}){const used=ledger.entry("snapshot")
return used?.claim==="adopted"&&snapshot!==void 0&&(snapshot===used.name||snapshot===used.id)}async function pollSandbox(context,wanted,{get,seen}){const{session,ledger,phase}=context
const entry=ledger.entry("sandbox")
const idOrName=entry?.id??get.pathParameters.sandboxIdOrName??""
const pathParameters={...get.pathParameters,sandboxIdOrName:idOrName}
const response=seen??readResource("sandbox",await send(session,{...get,pathParameters},{phase}))
if(response.statusCode===200)assertSameResource(response,idOrName)
if(entry?.claim!=="adopted")return response
const{shown}=response
const isGone=response.statusCode===404||shown.isBeingDeleted
if(!isGone&&await markUsed(context,response,wanted.ownership?.instance))return response
const removal=explainRemoval(shown)
session.note(removal===void 0?`Sandbox ${idOrName} was deleted meanwhile; recreating it`:`Daytona deleted sandbox ${idOrName}: ${removal.why}; recreating it`)
return pollSandbox(context,wanted,{get,seen:await ensureSandbox(context,wanted)})}async function markUsed({session,phase},{shown,statusCode},instance){if(shown.kind!=="sandbox"||shown.id===void 0||instance===void 0)return true
const{id,labels:known,state}=shown
const isStarted=statusCode===200&&state==="started"
if(!isStarted||labelOf(known,LABEL.usedBy)===instance)return true
const body={labels:{...known,[LABEL.usedBy]:instance}}
const operation={operationId:"replaceLabels",method:"PUT",path:"/sandbox/{id}/labels"}
const mark={...operation,pathParameters:{id},query:{},headers:{},body}
const response=await send(session,mark,{phase})
if(response.statusCode===404)return false
if(response.statusCode>=300)session.note(`Sandbox ${id} could not be marked as used by this run (${response.statusCode}); the run that created it may delete it`)
return true}const DEACTIVATING=/deactivation is still in progress/i
const ACTIVATED_MEANWHILE=/already active|cannot be activated/i
async function activate(context,{id,state}){const{session,phase,isSharedSnapshot}=context
session.note(`Snapshot ${id} is inactive; activating it`)
phase.saw(state)
const operation={operationId:"activateSnapshot",method:"POST",path:"/snapshots/{id}/activate"}
const request={...operation,pathParameters:{id},query:{},headers:{}}
const logWait=createWaitLog(session,phase.leftMs)
for(let attempt=1;;attempt+=1){const response=await sendActivation(session,request,phase)
if("again"in response)return response
if(!isDeactivating(response))return decideOnActivation(operation.operationId,response)
if(isSharedSnapshot)return"deactivating"
if(attempt===1)session.note("It is still being deactivated, which takes up to ten minutes: waiting")
const delay=retryDelay(attempt,session.clock.random())
logWait(`snapshot ${id} is still being deactivated`,delay)
await pause(session,phase,{ms:delay,why:"it was still being deactivated"})}}async function sendActivation(session,request,phase){try{return readResource("snapshot",await send(session,request,{phase}))}catch(error){if(error instanceof UnknownOutcomeError)return{again:`${error.reason.why} while activating the snapshot`}
throw error}}function isDeactivating({statusCode,message=""}){return statusCode===400&&DEACTIVATING.test(message)}function decideOnActivation(operationId,response){const{statusCode:status,message=""}=response
if(status>=200&&status<300)return{...response,statusCode:200}
const isOver=status===400&&ACTIVATED_MEANWHILE.test(message)
if(isOver||status===404)return{again:"somebody else activated or deleted the snapshot"}
throw apiError(purposeOf(operationId),response)}function decideOnSnapshot({state,settings},{name,wanted,ifExists,mayReplace}){const refuse=why=>({kind:"refuse",error:nameTaken({kind:"snapshot",name},why,"by-option")})
if(state==="removing")return{kind:"wait",reason:"the name is taken by a snapshot that is being deleted"}
if(ifExists==="fail")return refuse("and `if-exists` is `fail`")
if(ifExists==="replace"&&mayReplace)return{kind:"replace",reason:"`if-exists` is `replace`"}
const different=differences(wanted,settings)
if(different.length>0)return refuse(`but ${different.join("; ")}`)
const isFailed=classify("snapshot",state).classification==="failed"
if(isFailed&&mayReplace)return{kind:"replace",reason:`it is in state "${state}"`}
return{kind:state==="inactive"?"activate":"use"}}const FIELDS=[["imageName","imageName","image"],["entrypoint","entrypoint","entrypoint"],["cpu","cpu","cpu"],["memory","mem","memory"],["disk","disk","disk"]]
function differences(wanted,existing){const found=FIELDS.flatMap(([ask,answer,label])=>{const[want,have]=[wanted[ask],existing[answer]]
if(want===void 0||JSON.stringify(want)===JSON.stringify(have))return[]
return[`its ${label} is ${JSON.stringify(have)}, not ${JSON.stringify(want)}`]})
const regions=existing.regionIds
if(wanted.regionId!==void 0&&Array.isArray(regions)&&!regions.includes(wanted.regionId))found.push(`it is in the region ${regions.map(region=>typeof region==="string"?region:JSON.stringify(region)).join(", ")}, not ${String(wanted.regionId)}`)
return found}const PASSING_REASON=/an operation is already in progress for this resource/i
async function ensureSnapshot(context,wanted){const{session,ledger,phase}=context
const{name,payload}=wanted
let mayReplace=true
const replace=existing=>{mayReplace=false
return replaceSnapshot(context,wanted,existing)}
const decide=async(existing,openSince)=>{const isWanted=differences(payload,existing.shown.settings).length===0
if(openSince===void 0||!isWanted||!wasCreatedWithin(existing,session.clock.now()-openSince)){const decision=await decideOnForeign(context,wanted,{existing,replace:mayReplace?()=>replace(existing):void 0})
return decision==="deactivating"?createUnderNextName(context,wanted):decision}ledger.claim("snapshot","made",{name,id:existing.shown.id})
return existing}
if(context.ifExists!=="reuse"){const existing=await findSnapshot(session,name,phase)
const decision=existing===void 0?void 0:await decide(existing)
if(decision!==void 0&&!("again"in decision))return decision}return ensureResource(context,wanted,{find:wantedName=>findSnapshot(session,wantedName,phase),prepare:async spec=>spec,decide,async refused(_,isOpen){if(!isOpen)ledger.forget("snapshot")},makeRoom:async()=>false})}async function replaceSnapshot(context,{name},{shown:{id,state}}){const{session,ledger,phase}=context
const keepReason=()=>findKeepReason(context,name)
const{kept}=await deleteResource(session,{kind:"snapshot",id,name,state},{phase,keepReason})
if(kept!==void 0){session.note(`Snapshot ${name} (${id}) is not replaced: ${kept}`)
return{again:kept}}session.note(`Deleted snapshot ${name} (${id}) to recreate it`)
ledger.replace("snapshot")
return{again:"the name was taken by a snapshot that had to be deleted first",pace:"at-once"}}async function decideOnForeign(context,{name,payload},{existing,replace}){const{session,ledger,ifExists}=context
const{id,state}=existing.shown
const input={name,wanted:payload,ifExists,mayReplace:replace!==void 0}
const decision=decideOnSnapshot(existing.shown,input)
if(decision.kind==="refuse")throw decision.error
if(decision.kind==="wait")return{again:decision.reason,pace:"as-polls"}
if(decision.kind==="replace"&&replace!==void 0)return replace()
ledger.claim("snapshot","adopted",{name,id})
if(decision.kind==="activate")return activate(context,existing.shown)
if(classify("snapshot",state).classification==="failed")return existing
session.note(`Snapshot ${name} (${id}) already exists with the same image and settings; reusing it (${state})`)
return existing}async function findKeepReason(context,name){const{session,phase,preview,isSharedSnapshot}=context
if(!isSharedSnapshot)return
const isOthers=({ownership})=>ownership?.preview!==preview
const user=(await findUsersOfSnapshot(session,name,{phase,until:isOthers})).find(isOthers)
return user===void 0?void 0:`the sandbox ${user.name} uses it`}async function createUnderNextName(context,wanted){const{session,phase}=context
const name=nextName(wanted.name)
session.note(`It is still being deactivated, which takes up to ten minutes; creating it under the name ${name} instead`)
phase.rename(name)
return ensureSnapshot(context,withName(wanted,name))}async function pollSnapshot(context,wanted,{get,seen}){const{session,ledger,phase}=context
const entry=ledger.entry("snapshot")
const id=entry?.id??get.pathParameters.id??""
const pathParameters={...get.pathParameters,id}
const response=seen??readResource("snapshot",await send(session,{...get,pathParameters},{phase}))
const{statusCode,shown}=response
if(statusCode===200)assertSameResource(response,id)
const isGone=statusCode===404||statusCode===200&&shown.state==="removing"
if(isGone&&entry?.claim==="adopted"){session.note(`Snapshot ${id} was deleted meanwhile; recreating it`)
return ensureSnapshot(context,wanted)}const clashed=shown.state==="error"&&PASSING_REASON.test(shown.errorReason??"")
if(statusCode!==200||!clashed)return response
session.note(`Another snapshot of the same image was being created at the same time; recreating this one`)
await deleteResource(session,{kind:"snapshot",id,name:phase.name,state:"error"},{phase})
return ensureSnapshot(context,wanted)}class UnusableSnapshotError extends build_errors.l{name="UnusableSnapshotError"
code
constructor(code,message,detail){super(message,detail)
this.code=code}}async function useSnapshot(context,get){const{session,ledger,phase}=context
const wanted=get.pathParameters.id??""
for(;;){const found=await findSnapshot(session,wanted,phase)
if(found===void 0)throw missing(wanted)
const{id,name=wanted,state}=found.shown
phase.saw(state)
const{classification}=classify("snapshot",state)
const isInactive=state==="inactive"
if(!isInactive&&(classification==="failed"||classification==="stuck"))throw unusable(wanted,found)
ledger.claim("snapshot","adopted",{name,id})
if(!isInactive)return found
const decision=await activate(context,found.shown)
if(decision!=="deactivating"&&!("again"in decision))return decision
const ms=pollDelay({waitedMs:phase.elapsedMs(),isNotified:false,random:session.clock.random()})
const why=decision==="deactivating"?"it is still being deactivated":decision.again
session.note(`${why}; looking again in ${(0,build_clock.a3)(ms)}`)
await pause(session,phase,{ms,why})}}function missing(name){return new UnusableSnapshotError("snapshot-missing",`There is no snapshot "${name}" in the organization.`,{hint:"Check `snapshot-name`, and that the job that publishes the snapshot has succeeded. To build it in this step, set `image-name`."})}function unusable(name,{shown:{state,errorReason}}){const why=errorReason===void 0?"":` Daytona says: ${errorReason}`
return new UnusableSnapshotError("snapshot-unusable",`The snapshot "${name}" is in state "${state}".${why}`,{hint:state==="removing"?"It is being deleted. Use another `snapshot-name`, or publish it again.":"Publish it again, or use another `snapshot-name`. To build it in this step, set `image-name`."})}function createPlatform(ledger,options){let snapshot
let sandbox
let fresh
const keepFresh=response=>{fresh=options.isExpected&&response.method==="GET"?response:void 0
return response}
return{async execute(session,operation,phase){const context={session,ledger,phase,...options}
const seen=fresh
fresh=void 0
switch(operation.operationId){case"createSnapshot":snapshot=snapshotSpec(operation)
return keepFresh(await ensureSnapshot(context,snapshot))
case"createSandbox":{const asked=sandboxSpec(operation)
session.note(`Creating sandbox ${asked.name} from snapshot ${asked.snapshot??"of the server"}`)
sandbox=ofSnapshotsCommit(fromOwnSnapshot(asked,ledger),ledger,options)
return keepFresh(await ensureSandbox(context,sandbox))}case"getSnapshot":if(snapshot!==void 0)return pollSnapshot(context,snapshot,{get:operation,seen})
return useSnapshot(context,operation)
case"getSandbox":if(sandbox!==void 0)return pollSandbox(context,sandbox,{get:operation,seen})
break}return readResource(phase.kind,await send(session,operation,{phase}))}}}function fromOwnSnapshot(spec,ledger){const own=ledger.entry("snapshot")
return own?.id===void 0||spec.snapshot!==own.name?spec:withSnapshot(spec,own.id)}function ofSnapshotsCommit(spec,ledger,{isCommitCertain}){return isCommitCertain||ledger.entry("snapshot")?.claim==="made"?spec:withCommit(spec,void 0)}const RESOURCE_OF=new Map([["createSnapshot","snapshot"],["getSnapshot","snapshot"],["createSandbox","sandbox"],["getSandbox","sandbox"]])
function resultOf({outputs},ledger,{phases}){const text=name=>{const value=outputs[name]
return typeof value==="string"&&value!==""?value:void 0}
const word=name=>/^[a-z][a-z_-]{0,39}$/i.test(text(name)??"")?text(name):void 0
const sandboxId=ledger.entry("sandbox")?.id??text("sandboxId")
return definedOnly({snapshotId:ledger.entry("snapshot")?.id??text("snapshotId"),snapshotName:text("snapshotName"),snapshotState:word("snapshotState"),sandboxId,sandboxName:sandboxId===void 0?void 0:phases.sandbox?.name,sandboxState:word("sandboxState"),previewUrl:void 0})}function definedOnly(values){const known={}
for(const key of RESULT_KEYS){const value=values[key]
if(value!==void 0)known[key]=value}return known}const STATE_OF={snapshot:"snapshotState",sandbox:"sandboxState"}
function failureIn(run,result,plan){if(run.status==="failed")return failureOf(explained(run))
const ended=run.endedBy
const{workflow,success}=plan.document
const shown=run.lastResponse?.shown
if(ended!==void 0&&shown!==void 0&&result_leadsAway(shown))return failureOf(stateError(phasePlanOf(plan,shown.kind).name,shown))
const isSuccess=ended?.stepId===success.stepId&&ended.list===success.list&&ended.action===success.action
const endStep=workflow.steps.find(({stepId})=>stepId===success.stepId)
const kind=RESOURCE_OF.get(endStep?.operationId??"")
const isReached=kind!==void 0&&result[STATE_OF[kind]]===TARGET_STATE[kind]
const promised=new Set(workflow.outputs.map(({name})=>name))
if(isSuccess&&isReached&&isComplete(result,promised))return
const how=ended===void 0?"after its last step":`by "${ended.action}"`
return failureOf(new IncompleteError(`The workflow ended (${how}), but its result is incomplete.`,{hint:"The server omitted an id, a name or a state. Check that `api-url` is the address of a Daytona API."}))}function result_leadsAway(shown){const{classification}=classifyShown(shown)
return classification==="stuck"||classification==="failed"}const TAKEN_AWAY=/^snapshot \S+ (not found|is removing|is inactive)/i
function isSnapshotTakenAway({error,trace,lastResponse},ledger){if(!(error instanceof StepError)||ledger.entry("snapshot")?.claim!=="adopted")return false
const step=trace.findLast(({stepId})=>stepId===error.stepId)
if(step?.operationId!=="createSandbox"||error.response?.statusCode!==400)return false
return TAKEN_AWAY.test(lastResponse?.message??"")}class IncompleteError extends build_errors.l{name="IncompleteError"
code="result-incomplete"}function explained({error,trace,lastResponse:response}){if(!(error instanceof StepError)||error.response===void 0||response===void 0)return error
const purpose=purposeOf(trace.findLast(({stepId})=>stepId===error.stepId)?.operationId??error.stepId)
if(response.statusCode===200)return new http_errors.o3(`Daytona returned 200 while ${purpose}, but with unexpected content. ${error.message}`,{cause:error,hint:"Check that `api-url` is the address of a Daytona API, and that no proxy alters its responses."})
return error.failure==="criteria-not-met"?apiError(purpose,response):error}function createHost(hostContext){const{plan,client,clock,changes,permissions,platform,workflowLog,beforeSandbox}=hostContext
const phases=[]
let phase
let wait
const enter=kind=>{if(phase?.kind!==kind){const{name,timeoutMs}=phasePlanOf(plan,kind)
phase?.end()
phase=beginPhase({kind,name,timeoutMs,input:`${kind}-timeout`},clock)
phases.push(phase)
wait=void 0}return phase}
const warned=new Set
return{phases,now:clock.now,async execute(call,signal){if(call.operationId==="createSandbox")await(beforeSandbox?.())
const current=enter(RESOURCE_OF.get(call.operationId)??"sandbox")
workflowLog.onStart(call,current)
const session={client,clock,signal,changes,note:workflowLog.note}
wait??=beginPollWait(clock,changes)
wait.polling(Object.values(call.pathParameters)[0]??"")
const response=await platform.execute(session,call,current)
wait.saw(response.shown.id,response.shown.state)
return response},async beforeRepeat(repeat,signal){if(phase===void 0)return
const unknown=refuseHopeless(phase,repeat.response)
if(unknown!==void 0&&!warned.has(unknown)){warned.add(unknown)
workflowLog.unknownState(phase,unknown)}const left=phase.leftMs()
if(left===0)throw deadlineError(phase)
const askedMs=(repeat.delaySeconds??0)*1e3
const isBeforeSandbox=phase.kind==="snapshot"&&plan.phases.sandbox!==void 0
if(!isBeforeSandbox||permissions===void 0)return wait?.next({limitMs:left,askedMs,signal})
permissions.ask()
await(wait?.next({limitMs:left,askedMs,signal:AbortSignal.any([signal,permissions.missing])}))},observe(event){if(phase===void 0)return
if(event.kind==="response")workflowLog.onResponse(phase,event.response)
if(event.kind==="action")workflowLog.onAction(phase,event.entry)
if(event.kind==="action"&&event.entry.to===void 0&&event.entry.action!=="next")phase.end()}}}function refuseHopeless(phase,{shown}){if(shown.state===void 0)return
const{classification}=classifyShown(shown)
const isTakenAway=explainRemoval(shown)!==void 0
if(isTakenAway||classification==="failed"||classification==="stuck")throw stateError(phase.name,shown)
return classification==="unknown"?shown.state:void 0}const workflow_log_HEARTBEAT_MS=3e4
function createWorkflowLog(log,inputs){let loop
let polls=0
let lastLineMs=0
let requestMs=0
const closeLoop=phase=>{if(loop===void 0)return
loop=void 0
const state=phase.history.at(-1)?.state
const mark=state===TARGET_STATE[phase.kind]?"✓":"✗"
const took=`after ${(0,build_clock.a3)(phase.elapsedMs())}, ${polls} ${polls===1?"poll":"polls"}`
log.line(`${mark} ${phase.kind} ${state??"state unknown"} ${took}`)
log.endGroup()}
return{onStart({operationId,method},phase){requestMs=phase.elapsedMs()
if(operationId==="createSnapshot")log.line(`Creating snapshot ${phase.name} from ${inputs.imageName}`)
if(method!=="GET"||loop===operationId)return
loop=operationId
polls=0
lastLineMs=phase.elapsedMs()
log.group(`Waiting until the ${phase.kind} is ${TARGET_STATE[phase.kind]} (up to ${(0,build_clock.a3)(phase.timeoutMs)})`)},onResponse(phase,response){const{id,state}=response.shown
if(loop===void 0){if(id!==void 0)log.line(`  ${phase.kind} ${id}`)
if(state!==void 0)phase.saw(state,Math.max(requestMs,phase.elapsedMs()-ageOf(response)))
return}if(state===void 0)return
polls+=1
const now=phase.elapsedMs()
const changed=phase.saw(state)
const isFirstOrChanged=changed||polls===1
if(!isFirstOrChanged&&now-lastLineMs<workflow_log_HEARTBEAT_MS)return
lastLineMs=now
const left=(0,build_clock.a3)(phase.leftMs())
log.line(`${(0,build_clock.a3)(now).padStart(7)}  ${isFirstOrChanged?state:`still ${state}, ${left} left`}`)},onAction(phase,entry){if(entry.to!==entry.stepId)closeLoop(phase)},onEnd:closeLoop,note:text=>log.line(text),unknownState(phase,state){log.warning({code:`${phase.kind}-state-unknown`,message:`Daytona reports the ${phase.kind} state "${state}", which this version of the action does not recognize. It keeps waiting for up to ${(0,build_clock.a3)(phase.leftMs())}.`})}}}function ageOf({shown,headers}){const age=Date.parse(headers.date??"")-shown.createdAt
return Number.isNaN(age)?0:Math.max(0,age)}async function runDocument(job,ledger,beforeSandbox){const{plan,client,clock,changes,permissions,log,signal}=job
const workflowLog=createWorkflowLog(log,plan)
const runOnce=async within=>{const platform=createPlatform(ledger,plan.platform)
const host=createHost({plan:within,client,clock,changes,permissions,platform,workflowLog,beforeSandbox})
const run=await runWorkflow(plan.document.workflow,plan.workflowInputs,host,signal)
const last=host.phases.at(-1)
if(last!==void 0)workflowLog.onEnd(last)
return{run,phases:host.phases}}
let{run,phases}=await runOnce(plan)
if(isSnapshotTakenAway(run,ledger)){log.line(`Snapshot ${plan.phases.snapshot?.name} was deleted or deactivated meanwhile; starting over`)
const again=await runOnce(planAfter(plan,phases))
run=again.run
phases=[...phases,...again.phases]}const result=resultOf(run,ledger,plan)
const failure=failureIn(run,result,plan)
return{result,phases,lastResponse:run.lastResponse,...failure===void 0?{}:{failure}}}class PullRequestClosedError extends build_errors.l{name="ClosedMeanwhile"
code="pull-request-closed"}async function create_create(job){const context={job,reporter:createPullRequestReporter(job),record:openRunRecord(job)}
const ending=await createSandbox(context)
if(!("failure"in ending))return ending
try{return await endWithout(context,ending)}catch(error){return{...ending,failure:failureOf(error)}}}async function createSandbox(context){const{job,reporter,record}=context
let made={...NOTHING_MADE,job}
try{noticeOldCommit(job,await refuseIfClosed(reporter,"before this job started"))
if(job.identity.isLegUnknown)noticeUnknownLeg(job)
warnOfNoReport(job)
reporter.begin()
const plan=makePlan(job.inputs,job.identity)
noteSnapshot(job)
const run=await runDocument({...job,plan},record.ledger,async()=>{await refuseIfClosed(reporter,"while the snapshot was being created")})
const{result,phases,failure}=run
made={...made,result,phases}
record.end()
writeOutputsOf(run)
if(failure!==void 0)return{made,failure}
await refuseIfClosed(reporter,"while the sandbox was being created")
const sandboxId=result.sandboxId??""
const preview=await openPreview(job,sandboxId)
if(preview!==void 0){made={...made,result:{...result,previewUrl:preview.url}}
writeOutputs(made.result)
await waitForApp(job,sandboxId,preview)}noticeCmd(job)
const commit=commitOfSandbox(job,plan,run)
warnOfReusedTag(job,commit)
const outcome=outcomeOf(record.ledger)
job.log.line(`✓ Sandbox ${job.identity.sandboxName} (${sandboxId}) is running (${outcome})`)
const expiry=reportExpiry(job,run)
made={...made,commit,expiry}
const facts=preview===void 0?{}:previewFacts(job,preview)
await reporter.report({...reportOf(job),sha:commit,status:"ready",outcome,expiry,...facts})
await deleteReplacedSnapshots(job,record.ledger)
return{made,outcome,succeed:record.succeed}}catch(error){return{made,failure:failureOf(error)}}}function writeOutputsOf({result,failure}){try{writeOutputs(result)}catch(cause){if(failure===void 0)throw cause}}function noteSnapshot({inputs,identity,log}){if(inputs.imageName!=="")return
log.line(`\`image-name\` is empty: making the sandbox from the existing snapshot ${identity.snapshotName}`)}function commitOfSandbox({identity},{platform},{lastResponse}){if(platform.isCommitCertain)return identity.labels[LABEL.commit]
return lastResponse?.shown.kind==="sandbox"?commitIn(lastResponse.shown.labels):void 0}async function refuseIfClosed(reporter,when){const now=await reporter.readState()
if(now.state==="closed")throw new PullRequestClosedError(`It was closed ${when}.`)
return now}async function deleteReplacedSnapshots(job,ledger){const names=new Set(ledger.replaced.flatMap(({kind,snapshot})=>kind==="sandbox"&&snapshot!==void 0?[snapshot]:[]))
names.delete(job.identity.snapshotName)
names.delete(ledger.entry("snapshot")?.name??"")
const[first]=await deleteUnusedSnapshots(job,names,"requested")
if(first===void 0)return
job.log.warning({code:"old-snapshot-kept",message:`${(0,build_errors.A)(first.error)}\nIt counts toward the quota until a sweep deletes it.`})}async function endWithout({job,reporter,record},ending){const{made,failure}=ending
const{error:thrown,annotation}=failure
if(job.signal.aborted){const isStale=made.phases.some(({kind})=>kind==="sandbox")
await reporter.endCancelled(isStale?{...reportOf(job),status:"cancelled"}:void 0)
return ending}if(thrown instanceof PullRequestClosedError||(await reporter.readState()).state==="closed"){noticeClosed(job,ending,record.ledger)
await reporter.withdraw()
record.skip()
return{made,outcome:"skipped"}}if(thrown instanceof SupersededError)return ending
const failed={...reportOf(job),status:"failed",error:failureReportOf(annotation,job.context.helpPage)}
try{const previousPreview=await findPreviousPreview(job)
await reporter.report({...failed,...previousPreview&&{previousPreview}})
await deleteReplacedSnapshots(job,record.ledger)}catch(cause){if(!job.signal.aborted)throw cause
await reporter.endCancelled(failed)}return ending}function noticeClosed({inputs,log},{made,failure:{error,annotation}},ledger){const isReason=error instanceof PullRequestClosedError
const state=made.phases.findLast(({kind})=>kind==="sandbox")?.history.at(-1)?.state
const leftover=describeLeftover(inputs,ledger.entry("sandbox"),state)
const why=isReason?error.message:"It has been closed since."
const failed=isReason?"":` The step had failed with: ${annotation.message}`
log.notice({code:"pull-request-closed",message:`${why} No preview is published${leftover}${failed}`})}function reportOf({inputs,context,identity}){const{sandboxName,snapshotName}=identity
const from=inputs.imageName===""?{snapshot:snapshotName}:{image:inputs.imageName}
const sha=inputs.imageName===""?void 0:commitOf(context)
return{runUrl:context.runUrl,sha,sandboxName,...from}}function outcomeOf(ledger){if(ledger.replaced.some(({kind})=>kind==="sandbox"))return"replaced"
const sandbox=ledger.entry("sandbox")
return sandbox?.claim==="adopted"||sandbox?.wasThere===true?"reused":"created"}function describeShape(text){if(text==="")return"empty"
const features=[/\s/.test(text)?"with whitespace":"",/^["'].*["']$/s.test(text)?"in quotes":"",/\$\{\{|\}\}/.test(text)?"with an unevaluated expression":""].filter(feature=>feature!=="")
return[`${text.length} character${text.length===1?"":"s"}`,...features].join(", ")}const MAX_BYTES=96*1024
function faultInSize(value){const bytes=Buffer.byteLength(JSON.stringify(value))
if(bytes<=MAX_BYTES)return
return`needs ${Math.ceil(bytes/1024)} kB of a request, more than the ${MAX_BYTES/1024} kB that Daytona accepts`}const DURATION="a duration such as `90s`, `20m` or `1h30m`, or a number of seconds"
function parseDurationInput(text,least,most=24*3600*1e3){const seconds=/^[0-9]+(\.[0-9]+)?$/.test(text)
const milliseconds=seconds?Number(text)*1e3:spelledDuration(text)
if(milliseconds===void 0||!Number.isFinite(milliseconds))return{problem:`is not a duration (${describeShape(text)})`,accepted:DURATION}
if(milliseconds>=least&&milliseconds<=most)return{value:milliseconds}
return{problem:milliseconds<least?"is too short":"is too long",accepted:`${DURATION}, from ${least/1e3} to ${most/1e3} seconds`,...seconds&&milliseconds>most?{cause:"A number without a unit is in seconds."}:{}}}const UNIT_MS={ms:1,s:1e3,m:6e4,h:36e5,d:864e5}
function spelledDuration(text){if(!/^([0-9]+(\.[0-9]+)?\s*(ms|s|m|h|d)\s*)+$/.test(text))return
return[...text.matchAll(/([0-9.]+)\s*(ms|s|m|h|d)/g)].reduce((sum,[,count,unit])=>{const[,unitMs=Number.NaN]=Object.entries(UNIT_MS).find(([name])=>name===unit)??[]
return sum+Number(count)*unitMs},0)}function parseApiUrl(text){const accepted="an `https:` URL such as `https://app.daytona.io/api` (`http:` only for localhost)"
const url=!/\s/.test(text)&&URL.canParse(text)?new URL(text):void 0
if(url===void 0||url.protocol!=="https:"&&url.protocol!=="http:"){const cause=/^[\w.-]+(:\d+)?(\/|$)/.test(text)?"Is `https://` missing at the beginning?":void 0
return{problem:`is not a web URL (${describeShape(text)})`,accepted,...cause===void 0?{}:{cause}}}if(url.username!==""||url.password!=="")return{problem:"contains a user name or password",accepted,cause:"The token belongs in `api-token`."}
if(url.search!==""||url.hash!=="")return{problem:"has a query or a fragment",accepted}
if(url.protocol==="http:"&&!(0,loopback.U)(url.hostname))return{problem:"uses `http:`, which would send the token unencrypted",accepted}
if(isOtherPlatform(url)){const cause="That platform uses different keys. This action works with the platform of `https://app.daytona.io/api`."
return{problem:"belongs to a Daytona platform that this action does not support",accepted,cause}}return{value:`${url.origin}${url.pathname}`.replace(/\/+$/,"")}}function isOtherPlatform({hostname}){return/(^|\.)daytona\.com\.?$/i.test(hostname)}function parseToken(text,fallbackName){const accepted="a Daytona API key (`dtn_` and at least 32 more characters), from a secret"
if(text==="")return{problem:"is empty",code:"token-missing",accepted,cause:`Is the secret defined for this repository or environment, and spelled correctly? Pull requests from forks and from `+`Dependabot get no secrets. (\`${fallbackName}\` is not set either.)`}
const problem=`does not look like a token (${describeShape(text)})`
if(/^\s*(?:export\s+)?[A-Za-z_]\w*\s*[=:]\s*\S{8,}|[^\w.-]dtn_|^[{[]/.test(text))return{problem,accepted,cause:"It has more than the token in it, such as a whole line of a file (`NAME=value`). Keep only the value."}
if(/^[\x21-\x7e]{8,}$/.test(text)&&!/^["'`]|["'`]$|\$\{\{/.test(text))return{value:text}
return{problem,accepted,cause:"Check the secret for quotes, spaces and line breaks, or for another value pasted by mistake."}}const ADDRESS=/www\.|(?:javascript|data|mailto|tel):/i
const ADDRESS_CAUSE="Daytona treats a name with `www.`, `data:`, `tel:`, `mailto:` or `javascript:` in it as an address."
function parseSnapshotName(text){const accepted="letters, digits, `.`, `_`, `-`, `:` and single `/` between parts, at most 250 characters"
if(text==="")return{problem:"is empty",accepted}
if(!/^(?!\.{1,2}$)[A-Za-z0-9_.:-]+(\/[A-Za-z0-9_.:-]+)*$/.test(text)||text.length>250)return{problem:`has a form that Daytona rejects (${describeShape(text)})`,accepted}
if(ADDRESS.test(text))return{problem:"looks like an address to Daytona",accepted,cause:ADDRESS_CAUSE}
return{value:text}}function parseFamily(text){if(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)&&text.length<=40)return{value:text}
return{problem:`is not a valid name (${describeShape(text)})`,accepted:"lowercase letters and digits with single dashes between them, at most 40 characters"}}function parseIdentifier(text){if(/^[A-Za-z0-9._-]{1,100}$/.test(text))return{value:text}
return{problem:`is not a valid id (${describeShape(text)})`,accepted:"letters, digits, `.`, `_` and `-`"}}function parseSandboxName(text){const accepted="letters, digits, `.`, `_` and `-`, starting with a letter or digit, at most 200 characters"
if(!/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(text))return{problem:`is not a valid name (${describeShape(text)})`,accepted}
if(ADDRESS.test(text))return{problem:"looks like an address to Daytona",accepted,cause:ADDRESS_CAUSE}
return{value:text}}function parsePath(text){if(/^\/[\x21-\x7e]*$/.test(text))return{value:text}
return{problem:`is not a path (${describeShape(text)})`,accepted:"a path that starts with `/`, such as `/healthz`"}}function parseEnvironment(text){if(/^[^\s'"`,;\\](.{0,253}[^\s'"`,;\\])?$/u.test(text))return{value:text}
return{problem:`is not a valid environment name (${describeShape(text)})`,accepted:"a name of at most 255 characters"}}class InputError extends build_errors.l{name="InputError"
code
constructor(faults){const lines=faults.map(({input,from,problem,accepted,cause})=>{const name=from===void 0?`\`${input}\``:`\`${input}\` (from \`${from}\`)`
const because=cause===void 0?"":` ${cause}`
return`${name} ${problem}. Accepted: ${accepted}.${because}`})
super(lines.join("\n"),{hint:"Nothing was created; no request was sent."})
this.code=faults.length>1?"inputs":faults[0]?.code??"input"}}const DEFAULTS={...contract.qN,apiUrl:contract.rK}
function inputReader(env){const faults=[]
const fallback=contract.BH
const fromEnvironment=key=>(env[fallback[key]??""]??"").trim()
const given=key=>[(0,contract.AN)(env,contract.bO[key]),fromEnvironment(key)].filter(text=>text!=="")
const text=key=>given(key)[0]??DEFAULTS[key]??""
const take=(key,parsed,placeholder)=>{if("value"in parsed)return parsed.value
const isFallback=(0,contract.AN)(env,contract.bO[key])===""&&fromEnvironment(key)!==""
faults.push({input:contract.bO[key],...parsed,...isFallback?{from:fallback[key]}:{}})
return placeholder}
return{given,text,take,optional(key,parse){const value=text(key)
return value===""?void 0:take(key,parse(value),void 0)},faults,throwIfFaulty(){if(faults.length>0)throw new InputError(faults)}}}function takeConnection({text,take,optional}){return{apiToken:take("apiToken",parseToken(text("apiToken"),contract.BH.apiToken),""),apiUrl:take("apiUrl",parseApiUrl(text("apiUrl")),""),organizationId:optional("organizationId",parseIdentifier)}}function readConnection(env){const reader=inputReader(env)
const connection=takeConnection(reader)
reader.throwIfFaulty()
return Object.freeze(connection)}async function loadYaml(isNeeded){return isNeeded?(await Promise.all([__webpack_require__.e(815),__webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__,8127))).YAML:NO_YAML}const NO_YAML={readWords:notLoaded,readEntries:notLoaded}
function notLoaded(){throw new TypeError("an input was taken for YAML, and then not")}const ACCEPTED="a full reference with an immutable tag, such as `ghcr.io/acme/app:1.2.3`"
const parse_image_LABEL="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])"
const HOST=new RegExp(`^(?:localhost|${parse_image_LABEL}(?:\\.${parse_image_LABEL})+|${parse_image_LABEL}(?:\\.${parse_image_LABEL})*(?=:))(?::[0-9]+)?$`)
const PATH_PART="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
const PATH=new RegExp(`^${PATH_PART}(?:/${PATH_PART})*$`)
const TAG=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const parse_image_MAX_NAME=255
const REJECTED_TAGS=["latest","lts","stable"]
const DIGEST=/^(?:(?:.*\/)?sha(?:256|384|512):)?[0-9a-f]{64,128}$/i
function parseImageReference(text){const refuse=(problem,cause,code)=>({problem,accepted:ACCEPTED,...cause===void 0?{}:{cause},...code===void 0?{}:{code}})
if(text==="")return refuse("is empty","Did the step that builds the image set its output?")
if(/\$\{\{|\}\}/.test(text))return refuse("contains an unevaluated expression","Expressions are evaluated only in workflow files.")
if(/[\s,]/.test(text))return refuse(`contains whitespace or a comma (${describeShape(text)})`,"An output such as `tags` of docker/metadata-action may list several references; pass one of them.")
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(text))return refuse("is a URL","Remove the scheme, such as `https://`.")
if(/@[A-Za-z0-9+._-]+:/.test(text))return refuse("is a digest reference","Daytona accepts `name@sha256:...`, but its runners then pull `name:sha256:...`, which no registry has. Push the image with a unique tag, such as the commit, and use that.","image-digest")
if(DIGEST.test(text))return refuse("is a digest without an image","The output `digest` of docker/build-push-action is one. Push the image with a unique tag, such as the commit, and use that.","image-digest")
const{host,repository,tag}=splitReference(text)
if(host?.startsWith("["))return refuse("has an IPv6 address as its registry","Daytona rejects it; use a host name.")
if(tag===void 0&&repository.includes(":"))return refuse("has a `:` that starts neither a tag nor a port","A branch name such as `feature/x` cannot be a tag.")
if(tag===void 0)return refuse("has no tag","Without a tag, `latest` is assumed, which Daytona rejects.","image-without-tag")
if(tag==="")return refuse("ends in `:`","Is the output or variable that supplies the tag empty?")
if(REJECTED_TAGS.includes(tag))return refuse(`has the tag \`${tag}\``,"Daytona rejects it because the image behind it changes. Use the commit or the version.","image-latest")
if(!TAG.test(tag))return refuse("has a tag that no registry accepts","A tag has at most 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.")
if(/[A-Z]/.test(repository))return refuse("has uppercase letters in the repository name","Registries accept only lowercase; `github.repository` may contain uppercase letters.")
if(!PATH.test(repository))return refuse(`is not an image reference (${describeShape(text)})`)
if(text.length-tag.length-1>parse_image_MAX_NAME)return refuse(`has a name longer than ${parse_image_MAX_NAME} characters`)
return{value:text}}function splitReference(reference){const start=reference.slice(0,Math.max(0,reference.indexOf("/")))
const host=HOST.test(start)||/^\[[0-9a-fA-F:]+\](:[0-9]+)?$/.test(start)?start:void 0
const rest=host===void 0?reference:reference.slice(host.length+1)
const colon=rest.indexOf(":",rest.lastIndexOf("/")+1)
if(colon<0)return{host,repository:rest,tag:void 0}
return{host,repository:rest.slice(0,colon),tag:rest.slice(colon+1)}}const BEGINS_WITH_LINES=/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:[^\s=:{["'#][^\n=:]*)?=/
const BETWEEN=/(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:#[^\n]*)?/y
const LINE=/(?:export[^\S\n]+)?([^\s=]*)[^\S\n]*=[^\S\n]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?!["'])[^\n]*))[^\S\n]*(?=\n|$)/suy
const parse_key_values_ESCAPED={n:"\n",'"':'"',"\\":"\\"}
const MAYBE_COMMENT=/(?<=[^\S\n])#/
const BASE64_LINE=/^(?:[A-Za-z0-9+/]{4}){10,}$/
const BASE64_END=/^(?![A-Z][A-Z0-9]*=$)(?=(?:.{4})+$)[A-Za-z0-9+/]+={1,2}$/
function parseMap(text,{pattern,reservedPrefix},yaml){const plain=withPlainLineEnds(text)
const read=isYamlMap(text)?yaml.readEntries(plain):readLines(plain)
if("wrong"in read)return parse_key_values_refuse(plain,read)
const fault=faultIn(read,pattern,reservedPrefix)
if(fault!==void 0)return parse_key_values_refuse(plain,fault)
const value=Object.fromEntries(read.map(entry=>[entry.name,entry.value]))
const tooLarge=faultInSize(value)
if(tooLarge!==void 0)return{problem:tooLarge,accepted:"less; put large values into the image, or load them"}
return{value}}function isYamlMap(text){return!BEGINS_WITH_LINES.test(withPlainLineEnds(text))}function withPlainLineEnds(text){return text.replace(/\r\n?/g,"\n")}function parse_key_values_refuse(text,{wrong,at,cause}){const line=text.slice(0,at).split("\n").length
return{problem:`${wrong} (line ${line})`,accepted:"one `NAME=value` per line, or a YAML map; quote multi-line values, or pass them through `toJSON`",...cause===void 0?{}:{cause}}}function faultIn(entries,pattern,reservedPrefix){const seen=new Set
for(const{name,at}of entries){if(!pattern.test(name))return{wrong:"has a name with invalid characters",at}
if(reservedPrefix!==void 0&&name.startsWith(reservedPrefix))return{wrong:`has a name that starts with \`${reservedPrefix}\`, which is reserved for this action`,at}
if(seen.has(name))return{wrong:"has the same name twice",at}
seen.add(name)}return}function readLines(text){const entries=[]
for(let at=skip(text,0);at<text.length;){LINE.lastIndex=at
const found=LINE.exec(text)
if(found===null)return{wrong:whatIsWrong(text.slice(at).split("\n",1).join()),at}
const[all,name="",double,single,bare=""]=found
if(name==="")return{wrong:"has a line without a name",at}
if(double===void 0&&single===void 0){const line=text.slice(at,at+all.length)
if(MAYBE_COMMENT.test(line.slice(line.indexOf("="))))return{wrong:COMMENT,at}
if(BASE64_LINE.test(entries.at(-1)?.value??"")&&BASE64_END.test(line.trim()))return{wrong:BROKEN,at}}const value=double?.replace(/\\([n"\\])/g,(_,mark)=>parse_key_values_ESCAPED[mark]??mark)??single??bare.trimEnd()
entries.push({name,value,at})
at=skip(text,at+all.length)}return entries}const COMMENT="has ` #` in a value without quotes: quote the value, or put the comment on a line of its own"
const BROKEN="has a line that looks like the end of the base64 above it: quote the whole value"
function skip(text,at){BETWEEN.lastIndex=at
return at+(BETWEEN.exec(text)?.[0].length??0)}function whatIsWrong(line){if(!line.includes("="))return"has a line without `=`"
if(/=\s*["']/.test(line))return"has a value that is only partly quoted"
return"has a name with spaces in it"}var shlex=__webpack_require__(5637)
function parseInteger(text,least,most){const accepted=`a whole number from ${least} to ${most}`
if(!/^-?[0-9]+$/.test(text))return{problem:`is not a whole number (${describeShape(text)})`,accepted}
const value=Number(text)||0
if(value<least)return{problem:"is too small",accepted}
if(value>most)return{problem:"is too large",accepted}
return{value}}function parseStatuses(text){const accepted="statuses from 200 to 599 with commas between, or ranges of them, such as `200-399,401`"
const parts=text.split(",").map(part=>/^\s*([0-9]{3})\s*(?:-\s*([0-9]{3})\s*)?$/.exec(part))
const ranges=parts.flatMap(part=>{if(part===null)return[]
const[,least,most=least]=part
return[[Number(least),Number(most)]]})
if(ranges.length<parts.length)return{problem:`is not a list of statuses (${describeShape(text)})`,accepted}
if(ranges.some(([least,most])=>least>most))return{problem:"has a range that ends before it begins",accepted}
if(ranges.some(([least,most])=>least<200||most>599))return{problem:"has a status that no app returns",accepted}
return{value:ranges}}function parseChoice(text,choices){const value=choices.find(choice=>choice===text)
if(value!==void 0)return{value}
return{problem:`is not one of the accepted values (${describeShape(text)})`,accepted:choices.map(choice=>`\`${choice}\``).join(", ")}}function parseBoolean(text){if(/^(true|True|TRUE)$/.test(text))return{value:true}
if(/^(false|False|FALSE)$/.test(text))return{value:false}
return{problem:`is not a boolean (${describeShape(text)})`,accepted:"`true` or `false`"}}const QUOTED=/\\[\s\S]|\$'(?:[^'\\]|\\[\s\S])*'|'[^']*'|\$?"(?:[^"\\]|\\[\s\S])*"/g
const SHELL_SYNTAX=/[`;&|<>()]|\$(?=[\w{(@*#?$!-])|(?<=^|\s)[~#]|^\s*[A-Za-z_]\w*=|\n(?!\s*-)/
function parseCommand(text,yaml){const accepted="shell words such as `node server.js --port 3000`, or a YAML list"
const command=withoutComments(text)
const isList=isYamlList(text)
const words=isList?yaml.readWords(command):wordsOfShell(command)
if(words===void 0){const problem=isList?"looks like a YAML list of strings, but is not one":"has an unclosed quote, or ends with a backslash"
return{problem,accepted}}if(words.length===0)return{problem:"has no words",accepted}
const blank=words.findIndex(word=>word.trim()==="")
if(blank>=0)return{problem:`has an empty word (number ${blank+1}), which Daytona drops`,accepted}
const syntax=isList?void 0:SHELL_SYNTAX.exec(withoutQuoted(command))?.[0]
if(syntax!==void 0){const cause="Daytona runs the words as they are. Use a shell: `sh -c 'exec node server.js --port $PORT'`. Quote what is meant literally, and put variables in `env`."
return{problem:`needs a shell: ${describeSyntax(syntax)}`,accepted,cause}}const tooLarge=faultInSize(words)
return tooLarge===void 0?{value:words}:{problem:tooLarge,accepted:"a shorter command; put a long one into the image"}}function isYamlList(text){return/^(\[|-\s)/.test(withoutComments(text))}function withoutComments(text){return text.replace(/\r\n?/g,"\n").replace(/^(?:\s*#.*(?:\n|$))+/,"").trim()}function withoutQuoted(command){return command.replace(QUOTED,quoted=>quoted==="\\\n"?"":'"')}function describeSyntax(syntax){if(syntax==="\n")return"it has several lines, which a shell runs as several commands"
if(syntax.endsWith("="))return"it starts with `NAME=value`"
return`it has an unquoted ${syntax==="`"?"backtick":`\`${syntax}\``}`}function wordsOfShell(text){try{return shlex.lD(text)}catch{return}}const MOST_MINUTES=366*24*60
const MOST_PULL_REQUEST=2**31-1
const VARIABLES={pattern:/^[A-Za-z_][A-Za-z0-9_]*$/}
const LABELS={pattern:/^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$/,reservedPrefix:LABEL_PREFIX}
async function loadInputs(env,autoMode){const{text}=inputReader(env)
const isYaml=isYamlList(text("entrypoint"))||[text("env"),text("labels")].some(map=>map!==""&&isYamlMap(map))
return readInputs(env,await loadYaml(isYaml),autoMode)}async function loadVariables(env){const{text,optional}=inputReader(env)
const yaml=await loadYaml(text("env")!==""&&isYamlMap(text("env")))
return optional("env",value=>parseMap(value,VARIABLES,yaml))??{}}function readInputs(env,yaml,autoMode="create"){const reader=inputReader(env)
const{text,take,optional,faults}=reader
const duration=(name,least)=>take(name,parseDurationInput(text(name),least),0)
const flag=name=>take(name,parseBoolean(text(name)),false)
const chosen=take("mode",parseMode(text("mode")),text("mode")==="sweep"?"delete":"auto")
const mode=chosen==="auto"?autoMode:chosen
const previewAccess=take("previewAccess",parseChoice(text("previewAccess"),["private","public","signed"]),"private")
const minutes=least=>value=>parseInteger(value,least,MOST_MINUTES)
const inputs={mode,isModeFromEvent:chosen==="auto",...takeConnection(reader),target:optional("target",parseIdentifier),imageName:mode==="create"?takeImage(reader):"",snapshotName:optional("snapshotName",parseSnapshotName),entrypoint:optional("entrypoint",value=>parseCommand(value,yaml)),cpu:optional("cpu",value=>parseInteger(value,1,1024)),memory:optional("memory",value=>parseInteger(value,1,4096)),disk:optional("disk",value=>parseInteger(value,1,65536)),sandboxName:optional("sandboxName",parseSandboxName),env:optional("env",value=>parseMap(value,VARIABLES,yaml)),labels:optional("labels",value=>parseMap(value,LABELS,yaml))??{},public:previewAccess==="public",autoStopInterval:take("autoStopInterval",minutes(0)(text("autoStopInterval")),0),autoArchiveInterval:optional("autoArchiveInterval",minutes(0)),autoDeleteInterval:take("autoDeleteInterval",minutes(-1)(text("autoDeleteInterval")),0),ttlMinutes:take("ttlMinutes",minutes(0)(text("ttlMinutes")),0),ifExists:take("ifExists",parseChoice(text("ifExists"),["reuse","replace","fail"]),"reuse"),cleanup:take("cleanup",parseChoice(text("cleanup"),["on-failure","always","never"]),"never"),previewPort:optional("previewPort",value=>parseInteger(value,1,65535)),previewAccess,readyPath:optional("readyPath",parsePath),readyStatus:take("readyStatus",parseStatuses(text("readyStatus")),[]),readyTimeoutMs:duration("readyTimeout",1e3),pullRequest:optional("pullRequest",value=>parseInteger(value,1,MOST_PULL_REQUEST)),githubToken:text("githubToken"),comment:flag("comment"),deployment:flag("deployment"),environment:take("environment",parseEnvironment(text("environment")),""),matrixLeg:text("matrixLeg"),snapshotTimeoutMs:duration("snapshotTimeout",1e3),sandboxTimeoutMs:duration("sandboxTimeout",1e3)}
if(inputs.readyPath!==void 0&&text("previewPort")===""){const cause="`ready-path` is requested from the app on that port."
faults.push({input:contract.bO.previewPort,problem:"is empty although `ready-path` is set",accepted:"a port",cause})}const problem=faultInSize([inputs.env,inputs.labels])
if(problem!==void 0)faults.push({input:contract.bO.env,problem:`together with \`labels\` ${problem}`,accepted:"less in one of the two"})
reader.throwIfFaulty()
return Object.freeze(inputs)}const OF_THE_BUILD=["entrypoint","cpu","memory","disk"]
function takeImage({text,take,faults}){if(text("imageName")!==""||text("snapshotName")==="")return take("imageName",parseImageReference(text("imageName")),"")
for(const key of OF_THE_BUILD.filter(name=>text(name)!=="")){const cause="The sandbox is made from the snapshot of `snapshot-name`, which has its own."
faults.push({input:contract.bO[key],problem:"has no effect without `image-name`",accepted:"nothing",cause})}return""}function parseMode(text){const parsed=parseChoice(text,["auto","create","delete"])
if("value"in parsed||text!=="sweep")return parsed
const cause="The sweep is an action of its own: in `uses`, write `/sweep` before the `@`, and remove `mode`."
return{...parsed,cause}}const FORK_EVENT=/^pull_request(_review|_review_comment)?$/
const DEPENDABOT_EVENT=/^(pull_request(_review|_review_comment)?|push|create|deployment|deployment_status)$/
function explainAbsentSecret(context,secret){if(context.pullRequest?.fromFork===true&&FORK_EVENT.test(context.eventName))return fromFork(context,secret)
if(context.startedByDependabot&&DEPENDABOT_EVENT.test(context.eventName))return fromDependabot(context,secret)
return}function fromFork({pullRequest,repository},secret){const where=pullRequest?.head?.repository??"a fork that no longer exists"
return{reason:`This pull request comes from ${where}. GitHub does not pass secrets to workflows that run a fork's code, so \`${secret}\` is empty.`,hint:`No action is needed. To get a preview, someone with write access to ${repository.fullName} can review the commits and push them to a branch there.`}}function fromDependabot({serverUrl,repository},secret){return{reason:`Dependabot started this run, so GitHub uses the Dependabot secrets instead of the Actions secrets, and \`${secret}\` is not among them.`,hint:`To get previews for its pull requests, add \`${secret}\` to the Dependabot secrets as well: ${serverUrl}/${repository.fullName}/settings/secrets/dependabot. The GitHub token of such a run is read-only unless the job sets its own \`permissions\`.`}}class NoSecretError extends build_errors.l{name="NoSecretError"
code="no-secret"}function reasonToSkip(env,context){const{text}=inputReader(env)
if(text("apiToken")!=="")return
const absent=explainAbsentSecret(context,contract.BH.apiToken)
if(absent===void 0)return
const{reason,hint}=absent
if(text("whenNoSecret")==="skip")return`${reason}\n${hint}`
throw new NoSecretError(reason,{hint:`${hint} With \`when-no-secret: skip\` (the default), the step succeeds instead.`})}function identifyRepository({serverUrl,repository}){const place={server:serverUrl,repositoryId:repository.id}
return{place,repositoryKey:shortHash([serverUrl,repository.id])}}function identify(inputs,context,{step,nonce}){const{repository,serverUrl,pullRequest,workflowPath,runId,runAttempt,jobId}=context
const{place,repositoryKey}=identifyRepository(context)
const leg=legOf(inputs.matrixLeg)
const pull=pullRequest===void 0?"":String(pullRequest.number)
const sandboxName=inputs.sandboxName??defaultName(context,leg??[])
const owner=shortHash([serverUrl,repository.id,runId,jobId,String(leg),step,sandboxName])
const preview=shortHash([serverUrl,repository.id,pull,workflowPath,String(leg),sandboxName])
const attempt=String(runAttempt)
const instance=[runId,attempt,nonce].join(".")
const commit=inputs.imageName===""?void 0:commitOf(context)
const snapshotName=inputs.snapshotName??nameSnapshot({key:repositoryKey,name:repository.name},inputs)
const labels={...inputs.labels,[LABEL.server]:serverUrl,[LABEL.repositoryId]:repository.id,[LABEL.repository]:repository.fullName,...pullRequest===void 0?{}:{[LABEL.pullRequest]:pull},[LABEL.workflow]:workflowPath,[LABEL.run]:runId,[LABEL.attempt]:attempt,[LABEL.job]:[jobId,...leg??[]].join("-"),...commit===void 0?{}:{[LABEL.commit]:commit},[LABEL.configuration]:configurationOf(inputs,snapshotName),[LABEL.owner]:owner,[LABEL.instance]:instance,[LABEL.preview]:preview}
return{snapshotName,isSnapshotShared:inputs.snapshotName===void 0,sandboxName,labels,step:{owner,instance,attempt},preview,place,repositoryKey,isLegUnknown:leg===void 0}}function defaultName({repository,pullRequest,workflowPath,runId,jobId},leg){const[,workflow=workflowPath]=/([^/]+)\.ya?ml$/.exec(workflowPath)??[]
const place=pullRequest===void 0?[`run-${runId}`,jobId]:[`pr-${pullRequest.number}`,...workflow===""?[]:[workflow]]
return joinName([repository.fullName,...place,...leg])}function legOf(matrixLeg){const[,index,total]=/^([0-9]+)\/([0-9]+)$/.exec(matrixLeg)??[]
if(index===void 0)return
return total==="1"?[]:[index]}function configurationOf(inputs,snapshotName){const{imageName,target,entrypoint,cpu,memory,disk,env,labels}=inputs
const{autoStopInterval,autoArchiveInterval,autoDeleteInterval,ttlMinutes}=inputs
const intervals=[autoStopInterval,autoArchiveInterval,autoDeleteInterval,ttlMinutes]
const sorted=map=>Object.entries(map??{}).sort(([a],[b])=>a<b?-1:1)
const shape=[imageName,snapshotName,target,entrypoint,cpu,memory,disk,inputs.public,intervals]
return shortHash([JSON.stringify([...shape,sorted(env),sorted(labels)])])}class UnconfirmedError extends build_errors.l{name="UnconfirmedError"
code="pull-request-unconfirmed"}const pull_request_BUDGET_MS=3e4
async function withPullRequest(question){const{inputs,context}=question
const{pullRequest:carried,trigger}=context
const number=inputs.pullRequest??carried?.number
if(number===void 0)return context
if(carried!==void 0&&carried.number!==number)throw refuseOther(carried.number)
const known=carried??trigger?.pullRequests.find(pull=>pull.number===number)
if(known?.head!==void 0)return{...context,pullRequest:known}
return{...context,pullRequest:await readFromGitHub(question,number)}}async function readFromGitHub(question,number){const{inputs,context,log}=question
const{trigger}=context
const isNamed=inputs.pullRequest!==void 0
const unknown={number,head:void 0,fromFork:void 0}
if(inputs.githubToken===""){if(trigger!==void 0)throw refuseUnread(number,"there is no `github-token` to read it with")
return unknown}const now=await readState(question,number)
if(now.state==="unknown"){if(isNamed&&(trigger!==void 0||now.error.status===404))throw refuseUnread(number,now.error.message.replace(/\.$/,""),now.error)
log.line(`The head commit of pull request #${number} is unknown. ${now.error.message}`)
return unknown}const{head}=now
if(trigger!==void 0&&head?.sha!==trigger.sha)throw refuseAnotherCommit(number,head?.sha,trigger.sha)
if(head===void 0)return unknown
const fromFork=head.repository?.toLowerCase()!==context.repository.fullName.toLowerCase()
return{number,head,fromFork}}async function readState(question,number){try{return await readPullRequestState(await gitHubFor(question,pull_request_BUDGET_MS),number)}catch(error){if(error instanceof errors.y)return{state:"unknown",error}
throw error}}function refuseOther(carried){return new InputError([{input:contract.bO.pullRequest,problem:`names another pull request than the event, which is for #${carried}`,accepted:"the number of the event, or nothing"}])}function refuseUnread(number,why,cause){return new UnconfirmedError(`\`pull-request\` names #${number}, which cannot be confirmed: ${why}.`,{cause,hint:"Nothing was created. Check the number, and that the token in `github-token` may read it (`pull-requests: read`)."})}function refuseAnotherCommit(number,head,sha){return new UnconfirmedError(`\`pull-request\` names #${number}, whose head is ${head??"unknown"}. The run that triggered this one is of commit ${sha}.`,{hint:"Nothing was created. If a newer commit was pushed meanwhile, the run of that commit creates the preview. Otherwise the number is wrong: a number from the artifact of a fork proves nothing."})}const MAX_SPANS=12
function spansOf({states,durationMs}){const spans=states.map(({state,atMs},place)=>({name:sanitizeLine(state),fromMs:atMs,toMs:Math.max(atMs,states[place+1]?.atMs??durationMs)}))
if(spans.length<=MAX_SPANS)return spans
const last=spans.splice(-MAX_SPANS/2)
const[gap,...more]=spans.splice(MAX_SPANS/2-1)
const toMs=last[0]?.fromMs??durationMs
return[...spans,{name:`${more.length+1} more`,fromMs:gap?.fromMs??toMs,toMs},...last]}const SETTINGS={gantt:{leftPadding:142,rightPadding:8,topPadding:16,fontSize:12,sectionFontSize:12},themeVariables:{sectionBkgColor:"#8c959f",sectionBkgColor2:"#8c959f",taskBkgColor:"#0969da",taskBorderColor:"#0969da",taskTextColor:"#ffffff",critBkgColor:"#cf222e",critBorderColor:"#cf222e"}}
const timeline_MAX_NAME=17
const INDENT="  "
function timeline(phases,format){if(phases.every(({states})=>states.length===0))return""
const least=Math.ceil(phases.reduce((sum,{durationMs})=>sum+durationMs,0)/40)
const used=new Set
let begin=0
const row=(indent,name,style,fromMs,toMs)=>{const[from,length]=[Math.floor(begin+fromMs),Math.ceil(toMs-fromMs)]
const task=`    ${format(toMs-fromMs)} :${style}${from}, ${from+Math.max(length,least)}`
return[`    section ${indent}${rowName(name,used)}`,task]}
const rows=phases.flatMap(phase=>{const spans=spansOf(phase)
const isReached=spans.at(-1)?.name===phase.targetState
const lines=[...row("",phase.kind,spans.length>0?"":"crit, ",0,phase.durationMs),...spans.flatMap(({name,fromMs,toMs},place)=>row(INDENT,name,isReached||place<spans.length-1?"":"crit, ",fromMs,toMs))]
begin+=phase.durationMs
return lines})
const head=[`%%{init: ${JSON.stringify(SETTINGS)}}%%`,"gantt","    dateFormat x","    tickInterval 1week"]
return["```mermaid",...head,...rows,"```"].join("\n")}function rowName(text,used){const plain=text.replace(/[^A-Za-z0-9_]+/g," ").trim()||"unknown"
let name=plain.slice(0,timeline_MAX_NAME).trim()
for(let times=2;used.has(name);times+=1)name=`${plain.slice(0,timeline_MAX_NAME-3).trim()} ${times}`
used.add(name)
return name}const MAX_LENGTH=6e4
const MAX_UNBROKEN=11
function jobSummary(report,format){const parts=[`### ${report.succeeded?"✅":"❌"} ${markdownText(report.headline)}`,report.error===void 0?void 0:failure(report.error,report.headline),factList(report.facts.map(([name,value])=>[markdownText(name),shown(value)])),phaseTable(report.phases,format),timeline(report.phases,format),report.note===void 0?void 0:`<sub>${markdownText(report.note)}</sub>`]
const text=`${parts.filter(part=>part!==void 0&&part!=="").join("\n\n")}\n`
return text.length<=MAX_LENGTH?text:`${text.slice(0,text.lastIndexOf("\n\n",MAX_LENGTH))}\n`}function shown(value){return/^https?:\/\//.test(value)?markdownLink(value,value):markdownCode(value)}function failure(error,headline){const text=failureText(error)
return error.title===headline?text:`**${markdownText(error.title)}**  \n${text}`}function phaseTable(phases,format){if(phases.length===0)return""
const rows=phases.map(phase=>{const states=spansOf(phase).map(({name,fromMs})=>`${breakable(name)} at ${format(fromMs)}`)
return`| ${markdownText(phase.kind)} | ${format(phase.durationMs)} | ${states.join("<br>")||"none reported"} |`})
return["| Phase | Took | States |","| --- | --- | --- |",...rows].join("\n")}function breakable(name){const pieces=shorten(name,40).match(new RegExp(`[^_]{0,${MAX_UNBROKEN}}_|[^_]{1,${MAX_UNBROKEN}}`,"gu"))??[]
return pieces.map(piece=>markdownText(piece)).join("&#8203;")}async function writeSummary(log,ending,helpPage){const{result,phases,expiry}=ending.made
const error="failure"in ending?failureReportOf(ending.failure.annotation,helpPage):void 0
const isMade="outcome"in ending&&ending.outcome!=="skipped"&&phases.length>0
if(error===void 0&&!isMade)return
const text=jobSummary({headline:error?.title??headlineOf(result),succeeded:error===void 0,facts:factsOf(ending),phases:phases.map(phase=>({kind:phase.kind,targetState:TARGET_STATE[phase.kind],durationMs:phase.tookMs(),states:phase.history})),...error===void 0?{}:{error},...expiry===void 0||error!==void 0?{}:{note:expiry}},build_clock.a3)
try{await core.z.addRaw(text).write()}catch(cause){log.debug(`Could not write the job summary: ${String(cause)}`)}}function headlineOf({snapshotState,sandboxState}){return sandboxState===void 0?`Snapshot ${snapshotState}`:`Sandbox ${sandboxState}`}function factsOf(ending){const{job,snapshot,result,commit}=ending.made
const failed="failure"in ending
const isSecret=job?.inputs.previewAccess==="signed"
const facts=[["Preview",isSecret||failed?void 0:result.previewUrl],["Image",job?.inputs.imageName??snapshot?.imageName],["Commit",job?.context.pullRequest===void 0?void 0:commit],["Sandbox",result.sandboxName??job?.identity.sandboxName],["Sandbox id",result.sandboxId],["State",failed?snapshot===void 0?result.sandboxState:result.snapshotState:void 0],["Snapshot",result.snapshotName??job?.identity.snapshotName??snapshot?.snapshotName],["Snapshot id",result.snapshotId],["Outcome",failed?void 0:ending.outcome]]
return facts.flatMap(([name,value])=>value===void 0||value===""?[]:[[name,value]])}async function perform(env,log,work){const ended=await work().catch(error=>({made:NOTHING_MADE,failure:failureOf(error)}))
const ending=writeEnding(ended,log)
await writeSummary(log,ending,helpPage(env))
return"failure"in ending?ending.failure:void 0}function writeEnding(ending,log){const{made}=ending
if("failure"in ending){try{writeOutputs(made.result,{errorCode:ending.failure.annotation.code})}catch(cause){log.line((0,build_errors.A)(cause))}return ending}try{writeOutputs(made.result,{outcome:ending.outcome})
ending.succeed?.()
return ending}catch(error){return writeEnding({made,failure:failureOf(error)},log)}}const DAY_MS=24*3600*1e3
const YOUNG_SNAPSHOT_MS=DAY_MS
function planCleanup({step,claimedId,sandboxes,snapshots,keepsActive}){const verdicts=sandboxes.filter(({isBeingDeleted})=>!isBeingDeleted).map(resource=>({resource,reason:reasonToKeepSandbox(resource,step,claimedId)}))
const kept=verdicts.flatMap(({resource,reason})=>reason===void 0?[]:[{resource,reason}])
const own=verdicts.flatMap(({resource,reason})=>reason===void 0?[resource]:[])
const judged=snapshots.map(resource=>{const user=kept.find(other=>isMadeFrom(other.resource,resource))
if(user!==void 0)return{resource,reason:`the sandbox ${user.resource.name} was created from it, and ${user.reason}`}
const isActiveKept=keepsActive===true&&resource.state==="active"
return{resource,reason:isActiveKept?"it is active, so another job may already use it":void 0}})
return{deletions:[...own.map(resource=>({resource,reason:"this step created it"})),...judged.flatMap(({resource,reason})=>reason===void 0?[{resource,reason:"this step created it and no sandbox uses it"}]:[])],kept:[...kept,...judged.flatMap(({resource,reason})=>reason===void 0?[]:[{resource,reason}])]}}function reasonToKeepSandbox({id,ownership},step,claimedId){if(ownership===void 0)return"this action did not create it"
const isClaimed=ownership.instance===step.instance||id===claimedId
if(isClaimed&&mayStepDelete(ownership,step))return
return isClaimed&&isUsedByAnother(ownership,step)?"another job uses it now":"another job created it"}function planSweep(view){const own=view.sandboxes.filter(({ownership,isBeingDeleted})=>belongsTo(ownership,view.place)&&!isBeingDeleted)
const sandboxes=own.map(resource=>({resource,...judgeSandbox(resource,view)}))
const deletedIds=new Set(sandboxes.flatMap(({resource,isDeleted})=>isDeleted?[resource.id]:[]))
const snapshots=judgeSnapshots(view,view.sandboxes.filter(({id})=>!deletedIds.has(id)))
return planOf([...sandboxes,...snapshots])}function planUnusedSnapshots(view,remaining){return planOf(judgeSnapshots(view,remaining))}function judgeSnapshots({snapshots,repositoryKey,serverTime},sandboxes){const users=sandboxes.filter(({isBeingDeleted})=>!isBeingDeleted)
return snapshots.filter(({name,isBeingDeleted,isGeneral})=>isNamedByAction(repositoryKey,name)&&!isBeingDeleted&&!isGeneral).map(resource=>({resource,...judgeSnapshot(resource,users,serverTime)}))}function planOf(all){return{deletions:all.flatMap(({resource,isDeleted,reason})=>isDeleted?[{resource,reason}]:[]),kept:all.flatMap(({resource,isDeleted,reason,isUnused})=>isDeleted?[]:[{resource,reason,...isUnused&&{isUnused}}])}}function judgeSandbox(sandbox,{pullRequests,maxAgeMs,serverTime}){const number=plan_pullRequestOf(sandbox)
const state=number===void 0?"none":pullRequests.get(number)??"unknown"
if(state==="closed")return{isDeleted:true,reason:`pull request #${number} is closed`}
if(state==="unknown")return{isDeleted:false,reason:`the state of pull request #${number} is unknown`}
const age=serverTime-sandbox.createdAt
const why=state==="open"?`pull request #${number} is open`:"it belongs to no pull request"
if(age>maxAgeMs)return{isDeleted:true,reason:`it is ${describeAge(age)} old`}
return{isDeleted:false,reason:Number.isNaN(age)?"its age is unknown":`${why}, and it is ${describeAge(age)} old`}}function judgeSnapshot(snapshot,users,serverTime){const user=users.find(sandbox=>isMadeFrom(sandbox,snapshot))
if(user!==void 0)return{isDeleted:false,reason:`the sandbox ${user.name} was created from it`}
const isUnused=true
if(snapshot.state==="pending")return{isDeleted:false,isUnused,reason:"it is still pending"}
const age=serverTime-snapshot.createdAt
if(age>YOUNG_SNAPSHOT_MS)return{isDeleted:true,reason:"no sandbox uses it"}
return{isDeleted:false,isUnused,reason:Number.isNaN(age)?"its age is unknown":`it is only ${describeAge(age)} old: a job may be about to use it`}}function plan_pullRequestOf({ownership}){const label=ownership?.pullRequest??""
return/^[1-9][0-9]{0,14}$/.test(label)?Number(label):void 0}function isMadeFrom(user,{id,name}){return user.kind==="sandbox"&&(user.snapshot===name||user.snapshot===id)}function describeAge(age){const days=Math.floor(age/DAY_MS)
return days<2?(0,build_clock.a3)(Math.max(0,age)):`${days} days`}const removal_report_BUDGET_MS=12e4
async function reportRemovals(job,removals,kinds){const{inputs,context,log}=job
if(removals.length===0||inputs.githubToken==="")return
const{attempt}=bestEffort(job)
const github=await attempt(()=>gitHubFor(job,removal_report_BUDGET_MS))
if(github===void 0)return
for(const removal of removals){const{name:key,pullNumber,failure}=removal
if(kinds.comment){const markdown=previewComment(removal_report_reportOf(job,removal))
const comment={pullNumber,key,markdown,createIfAbsent:false}
const published=await attempt(()=>publishComment(github,comment))
if(published?.url!==void 0)log.line(`Comment ${published.outcome}: ${published.url}`)}if(failure!==void 0)continue
await attempt(async()=>{try{await deactivateDeployments(github,{key},{logUrl:context.runUrl})}catch(thrown){if(kinds.deployment||!(thrown instanceof errors.y)||thrown.missingPermission===void 0)throw thrown
log.debug(thrown.message)}})}}function removal_report_reportOf({context},{name,sha,failure}){const about={runUrl:context.runUrl,sha,sandboxName:name}
if(failure===void 0)return{...about,status:"deleted"}
return{...about,status:"left",error:failureReportOf(failure.annotation,context.helpPage)}}async function deletePreview(job){const{identity,log}=job
if(job.inputs.isModeFromEvent&&await isOpenAgain(job))return{made:NOTHING_MADE,outcome:"skipped"}
const sandboxes=await findSandboxes(job).catch(failureOf)
if("annotation"in sandboxes){job.signal.throwIfAborted()
await reportRemovals(job,removalOf(job,{name:identity.sandboxName,failure:sandboxes}),job.inputs)
return{made:NOTHING_MADE,failure:sandboxes}}if(sandboxes.length===0){refuseUnmatchedName(job)
log.line("No sandbox to delete.")}const{failed,keptIds}=await deleteSandboxes(job,sandboxes.map(resource=>({resource,reason:""})),job.inputs.sandboxTimeoutMs)
const deleted=sandboxes.filter(({id})=>!keptIds.has(id))
const snapshots=new Set(deleted.flatMap(({snapshot})=>snapshot??[]))
const failedSnapshots=await deleteUnusedSnapshots(job,snapshots,"gone")
const kept=new Set(sandboxes.flatMap(({id,name})=>keptIds.has(id)?[name]:[]))
const names=new Set([identity.sandboxName,...deleted.map(sandbox=>sandbox.name)])
const removals=[...names].flatMap(name=>{if(kept.has(name))return[]
const still=failed.filter(({entry})=>entry.name===name)
const sandbox=sandboxes.find(other=>other.name===name)
return removalOf(job,{name,sandbox,...still.length===0?{}:{failure:failureOf(new CleanupError(still))}})})
await reportRemovals(job,removals,job.inputs)
throwIfAnyFailed([...failed,...failedSnapshots])
const unchanged=sandboxes.length>0?"skipped":"absent"
return{made:NOTHING_MADE,outcome:deleted.length>0?"deleted":unchanged}}class UnmatchedNameError extends build_errors.l{name="UnmatchedNameError"
code="input"
constructor(defaultName){super(`Nothing was deleted: \`sandbox-name\` is empty, and the job does not belong to a pull request. The default name "${defaultName}" contains this run and this job, and no sandbox has it.`,{hint:"Set `sandbox-name` to the output `sandbox-name` of the step that created the sandbox."})}}function refuseUnmatchedName({inputs,context,identity}){if(inputs.sandboxName!==void 0||context.pullRequest!==void 0)return
throw new UnmatchedNameError(identity.sandboxName)}async function isOpenAgain(job){const number=job.context.pullRequest?.number
if((await createPullRequestReporter(job).readState()).state!=="open")return false
job.log.notice({code:"pull-request-open",message:`Skipped. According to the event, pull request #${number} was closed, but it is open. Its preview is kept.`})
return true}function removalOf({context},{name,sandbox,failure}){const pullNumber=sandbox===void 0?context.pullRequest?.number:plan_pullRequestOf(sandbox)
const sha=sandbox===void 0?commitOf(context):sandbox.ownership?.commit||void 0
return pullNumber===void 0?[]:[{name,pullNumber,sha,failure}]}async function findSandboxes(job){const{identity,inputs,context,clock}=job
const{place,sandboxName}=identity
const session=sessionOf(job)
const phase=beginPhase({kind:"sandbox",name:sandboxName,timeoutMs:inputs.sandboxTimeoutMs},clock)
const named=sandboxIn(await findSandbox(session,sandboxName,phase))
const isAskedByName=inputs.sandboxName!==void 0&&!inputs.isModeFromEvent
const number=isAskedByName?void 0:context.pullRequest?.number
if(named!==void 0&&!belongsTo(named.ownership,place,number))refuseOrTell(job,named,isAskedByName)
const labels={[LABEL.server]:place.server,[LABEL.repositoryId]:place.repositoryId,[LABEL.pullRequest]:String(number)}
const{items}=number===void 0?{items:[]}:await listSandboxes(session,{labels},phase)
const own=[...named===void 0?[]:[named],...items].filter(({ownership,isBeingDeleted})=>belongsTo(ownership,place,number)&&!isBeingDeleted)
return[...new Map(own.map(sandbox=>[sandbox.id,sandbox])).values()]}function refuseOrTell({identity,log},{id,name,ownership},isAskedByName){const why=ownership===void 0?"this action did not create it":`it was created for ${describeOwner(ownership,identity.place)}`
if(isAskedByName)throw new NameTakenError("sandbox-name-taken",`The sandbox "${name}" (${id}) was not deleted: ${why}.`,{hint:"Check `sandbox-name`. To delete what the action did not create for this repository, use the Daytona dashboard."})
log.line(`Kept sandbox ${name} (${id}): ${why}`)}const LEAST_FRAGMENT=12
function maskToken(env){const{given,text}=inputReader(env)
for(const token of new Set(given("apiToken"))){if(token.length<4)continue
for(const form of tokenForms(token))hideSecret(form)}hideSecret(text("githubToken"))}function tokenForms(token){const bytes=Buffer.from(token,"utf8")
const whole=[bytes.toString("base64"),bytes.toString("base64url")]
const forms=[token,encodeURIComponent(token.toWellFormed()),JSON.stringify(token).slice(1,-1),...whole,...[0,1,2].flatMap(shift=>insideBase64(bytes,shift)),bytes.toString("hex"),bytes.toString("hex").toUpperCase()]
return[...new Set(forms)]}function insideBase64(bytes,shift){const own=bytes.subarray(shift,shift+Math.floor((bytes.length-shift)/3)*3)
return[own.toString("base64"),own.toString("base64url")].filter(form=>form.length>=LEAST_FRAGMENT)}const masking_SHORTEST=8
function withholdEnvValues(env={}){const forms=Object.values(env).flatMap(value=>[value,JSON.stringify(value).slice(1,-1)])
for(const form of forms.filter(({length})=>length>=masking_SHORTEST))secrets.O.withhold(form)}function runMain(env,log,signal){return perform(env,log,async()=>{clearRunState()
const carried=readJobContext(env)
const skip=reasonToSkip(env,carried)
if(skip!==void 0){log.notice({code:"no-secret",message:`Skipped. ${skip}`})
return{made:NOTHING_MADE,outcome:"skipped"}}const inputs=await loadInputs(env,autoMode(carried))
withholdEnvValues(inputs.env)
const context=await withPullRequest({inputs,context:carried,log,signal})
const identity=identify(inputs,context,{step:env.GITHUB_ACTION??"",nonce:(0,external_node_crypto_.randomUUID)().slice(0,8)})
return await withConnection({inputs,log,signal},connection=>performMode({inputs,context,identity,...connection}))})}function performMode(job){switch(job.inputs.mode){case"create":return create_create(job)
case"delete":return deletePreview(job)}}function autoMode({eventName,eventAction}){return PULL_REQUEST_EVENT.test(eventName)&&eventAction==="closed"?"delete":"create"}const LATE_MS={snapshot:3e3,sandbox:1e4}
const POLL_MS=1e3
async function*find_leftovers_findSandboxes(search,entry,phase){const{session}=search
const seen=new Set
const logWait=createWaitLog(session,()=>LATE_MS.sandbox-phase.elapsedMs())
for(;;){const sandboxes=(await findOwnSandboxes(search,entry,phase)).filter(({id})=>!seen.has(id))
for(const{id}of sandboxes)seen.add(id)
yield sandboxes
if(!isAwaited(entry)||seen.size>=mostExpected(entry))return
if(phase.elapsedMs()>=LATE_MS.sandbox)return logNotFound(session,entry)
logWait(`sandbox ${entry.name} may still appear, because the response to its creation was lost`,POLL_MS)
await session.clock.sleep(POLL_MS,session.signal)}}function isAwaited({claim,openSince}){return claim==="intended"||openSince!==void 0}function mostExpected(entry){return(entry.claim==="made"?1:0)+(isAwaited(entry)?1:0)}async function findOwnSandboxes({session,step},entry,phase){const{items}=await listSandboxes(session,{labels:{[LABEL.instance]:step.instance}},phase)
const own=items.filter(({ownership})=>ownership?.instance===step.instance&&ownership.owner===step.owner)
const id=madeId(entry)
if(id===void 0||own.some(sandbox=>sandbox.id===id))return own
const known=sandboxIn(await findSandbox(session,id,phase))
return known===void 0?own:[known,...own]}function madeId({claim,id}){return claim==="made"?id:void 0}function snapshotParts(entry){const{kind,name,claim,id,openSince}=entry
if(claim==="intended")return[{entry}]
const own=claim==="made"?[{entry}]:[]
if(openSince===void 0||id===void 0)return own
return[...own,{entry:{kind,name,claim:"intended",since:openSince},excludeId:id}]}async function findOwnSnapshot(search,part,phase){const{session}=search
const{entry}=part
if(entry.claim==="made")return snapshotIn(await findSnapshot(session,entry.id??entry.name,phase))
for(;;){const found=await findSnapshot(session,entry.name,phase)
if(found!==void 0&&isFromRequest(search,part,found))return snapshotIn(found)
if(phase.elapsedMs()>=LATE_MS.snapshot)break
await session.clock.sleep(POLL_MS,session.signal)}logNotFound(session,entry)
return}function isFromRequest({imageName,now,endedAt},{entry,excludeId},found){if(found.shown.id===excludeId||found.shown.settings.imageName!==imageName)return false
return wasCreatedWithin(found,now()-entry.since,now()-endedAt-LATE_MS.snapshot)}function logNotFound({note},{kind,name}){note(`The ${kind} ${name} was requested as the step ended, but did not appear within ${(0,build_clock.a3)(LATE_MS[kind])}`)}async function cleanUp(session,{entries,step,imageName,endedAt,keepsActive=false},{now,timeoutMs,totalMs}){const endsAt=session.clock.now()+totalMs
const search={session,step,imageName,endedAt:endedAt??now(),now}
const cleanup={...search,timeoutMs,endsAt,keepsActive}
const own=entries.filter(ledger.t)
const sandbox=own.find(({kind})=>kind==="sandbox")
const snapshot=own.find(({kind})=>kind==="snapshot")
const failed=sandbox===void 0?[]:await cleanSandboxes(cleanup,sandbox)
if(snapshot===void 0)return failed
const undeletable=new Set(failed.flatMap(({entry:{id}})=>id===void 0?[]:[id]))
return[...failed,...await cleanSnapshots(cleanup,snapshot,undeletable)]}function phaseOf({session:{clock},timeoutMs,endsAt},{kind,name}){return beginPhase({kind,name,timeoutMs:Math.min(timeoutMs,Math.max(0,endsAt-clock.now()))},clock)}async function cleanSandboxes(cleanup,entry){const{session,step}=cleanup
const phase=phaseOf(cleanup,entry)
const failed=[]
try{for await(const sandboxes of find_leftovers_findSandboxes(cleanup,entry,phase)){const plan=planCleanup({step,claimedId:madeId(entry),sandboxes,snapshots:[]})
logKept(session,plan)
failed.push(...await cleanup_deleteSandboxes(cleanup,plan,phase))}return failed}catch(error){return[...failed,{entry,error}]}}async function cleanup_deleteSandboxes(cleanup,plan,phase){const{session,step}=cleanup
const failed=[]
for(const{resource}of plan.deletions){const{kind,id,name,state}=resource
const expiry=resource.kind==="sandbox"?resource.expiry:void 0
try{const keepReason=async()=>{const now=sandboxIn(await findSandbox(session,id,phase))
return now===void 0||mayStepDelete(now.ownership,step)?void 0:"another job uses it now"}
const{kept}=await deleteResource(session,resource,{phase,keepReason})
session.note(kept===void 0?`Deleted ${kind} ${name} (${id}) after ${(0,build_clock.a3)(phase.elapsedMs())}`:`Kept ${kind} ${name} (${id}): ${kept}`)}catch(error){failed.push({entry:{kind,name,id},error,state,expiry})}}return failed}function logKept({note},{kept}){for(const{resource,reason}of kept)note(`Kept ${resource.kind} ${resource.name} (${resource.id}): ${reason}`)}async function cleanSnapshots(cleanup,entry,ignored){const failed=[]
for(const part of snapshotParts(entry))try{failed.push(...await cleanSnapshot(cleanup,part,ignored))}catch(error){failed.push({entry,error})}return failed}async function cleanSnapshot(cleanup,part,ignored){const{session,step,keepsActive}=cleanup
const phase=phaseOf(cleanup,part.entry)
const snapshot=await findOwnSnapshot(cleanup,part,phase)
if(snapshot===void 0)return[]
const excludeIds=new Set(ignored)
const failed=[]
const plan=async()=>{const until=({ownership})=>!mayStepDelete(ownership,step)||ownership?.instance!==step.instance
const sandboxes=await findUsersOfSnapshot(session,snapshot.name,{phase,excludeIds,until})
const current=keepsActive?snapshotIn(await findSnapshot(session,snapshot.id,phase)):snapshot
if(current===void 0)return planCleanup({step,sandboxes,snapshots:[snapshot]})
return planCleanup({step,sandboxes,snapshots:[current],keepsActive})}
for(;;){const next=await plan()
const late=next.deletions.filter(({resource})=>resource.kind==="sandbox")
if(late.length>0){failed.push(...await cleanup_deleteSandboxes(cleanup,{...next,deletions:late},phase))
for(const{resource}of late)excludeIds.add(resource.id)
continue}if(next.deletions.length===0){logKept(session,{kept:next.kept.filter(({resource})=>resource.kind==="snapshot")})
return failed}const keepReason=async()=>{const again=await plan()
return again.deletions.length===1&&again.kept.length===0?void 0:"it is in use now"}
const{kept}=await deleteResource(session,snapshot,{phase,keepReason})
if(kept!==void 0)continue
session.note(`Deleted snapshot ${snapshot.name} (${snapshot.id}) after ${(0,build_clock.a3)(phase.elapsedMs())}`)
return failed}}var saved_state=__webpack_require__(7561)
async function runPost(env,log,signal){const state=(0,saved_state.x)(env)
if(state===void 0)return
const inputs=readOrLeave(env,state)
withholdEnvValues(await loadVariables(env))
const client=createClient(transportFor(inputs,build_clock.ml,log),build_clock.ml,{made:true})
await cleanUpAfterJob(inputs,state,{client,clock:build_clock.ml,now:build_clock.Zd,log,signal})}function readOrLeave(env,state){try{return readConnection(env)}catch(error){throw allUndeleted(state,error)}}const CLEANUP_TIMEOUT_MS=12e4
const CLEANUP_TOTAL_MS=24e4
async function cleanUpAfterJob(inputs,state,{client,clock,now,log,signal}){if(state.server!==serverOf(inputs))throw allUndeleted(state,ELSEWHERE)
log.line(reasonToDelete(state))
const session={client,clock,signal,note:log.line}
const limits={timeoutMs:CLEANUP_TIMEOUT_MS,totalMs:CLEANUP_TOTAL_MS}
const leftovers={...state,keepsActive:state.cleanup==="unless-active"}
const failed=await cleanUp(session,leftovers,{now,...limits})
if(failed.length>0)throw new CleanupError(failed)}function reasonToDelete({succeeded,skipped,cleanup}){if(succeeded)return"The job is over: deleting everything this step created."
if(skipped===true)return"The pull request was closed: deleting everything this step created."
if(cleanup==="unless-active")return"This step did not succeed: deleting the snapshot it created, unless it is active."
return"This step did not succeed: deleting everything it created."}const ELSEWHERE=new Error("a later step of the job changed `api-url`, `organization-id` or the token, or the variables used in their place.")
function allUndeleted({entries},error){return new CleanupError(entries.filter(ledger.t).map(entry=>({entry,error})))}const MOST_KEPT=1e4
async function loadSnapshotInputs(env){return readSnapshotInputs(env,await loadYaml(isYamlList(inputReader(env).text("entrypoint"))))}function readSnapshotInputs(env,yaml){const reader=inputReader(env)
const{text,take,optional}=reader
const inputs={...takeConnection(reader),target:optional("target",parseIdentifier),imageName:take("imageName",parseImageReference(text("imageName")),""),snapshotName:optional("snapshotName",parseSnapshotName),family:optional("family",parseFamily),keep:optional("keep",value=>parseInteger(value,1,MOST_KEPT)),entrypoint:optional("entrypoint",value=>parseCommand(value,yaml)),cpu:optional("cpu",value=>parseInteger(value,1,1024)),memory:optional("memory",value=>parseInteger(value,1,4096)),disk:optional("disk",value=>parseInteger(value,1,65536)),ifExists:take("ifExists",parseChoice(text("ifExists"),["reuse","replace","fail"]),"reuse"),dryRun:take("dryRun",parseBoolean(text("dryRun")),false),snapshotTimeoutMs:take("snapshotTimeout",parseDurationInput(text("snapshotTimeout"),1e3),0)}
checkNaming(reader)
reader.throwIfFaulty()
return Object.freeze(inputs)}function checkNaming({text,faults}){const[name,family,keep]=[text("snapshotName"),text("family"),text("keep")].map(value=>value!=="")
if(name===family){const problem=name?"is set together with `family`":"is empty, and so is `family`"
faults.push({input:contract.bO.snapshotName,problem,accepted:"one of the two"})}if(keep&&!family)faults.push({input:contract.bO.keep,problem:"is set without `family`",accepted:"a number beside `family`, or nothing",cause:"Only snapshots whose name the action generates for a family are counted and deleted."})}const delete_members_TIMEOUT_MS=6e4
const TOTAL_MS=5*6e4
const LIST_LAG_MS=3e3
async function deleteMembers(session,{deletions}){const failed=[]
const start=session.clock.now()
for(const[done,{resource,reason}]of deletions.entries()){if(resource.kind!=="snapshot")continue
if(session.clock.now()-start>=TOTAL_MS){session.note(`${(0,build_clock.a3)(TOTAL_MS)} are over: the next run deletes the other ${deletions.length-done}`)
break}const{kind,id,name}=resource
const phase=beginPhase({kind,name,timeoutMs:delete_members_TIMEOUT_MS},session.clock)
try{const keepReason=()=>delete_members_findKeepReason(session,resource,phase)
const{kept}=await deleteResource(session,resource,{phase,keepReason})
session.note(kept===void 0?`Deleted snapshot ${name} (${id}): ${reason}`:`Kept snapshot ${name} (${id}): ${kept}`)}catch(error){session.signal.throwIfAborted()
failed.push({entry:{kind,name,id},error})}}return failed}async function delete_members_findKeepReason(session,planned,phase){const found=await findSnapshot(session,planned.id,phase)
const now=snapshotIn(found)
if(found===void 0||now===void 0||now.isBeingDeleted)return
if(now.state!==planned.state)return`it was ${planned.state} and is ${now.state} now`
if(!Object.is(now.lastUsedAt,planned.lastUsedAt))return"a sandbox was created from it meanwhile"
const unseenMs=LIST_LAG_MS-(Date.parse(found.headers.date??"")-now.lastUsedAt)
if(unseenMs>0)await session.clock.sleep(Math.min(unseenMs,LIST_LAG_MS),session.signal)
const{items}=await listSandboxes(session,{},phase)
const user=items.find(sandbox=>!sandbox.isBeingDeleted&&isMadeFrom(sandbox,planned))
return user===void 0?void 0:`the sandbox ${user.name} was created from it`}function describePlan({deletions,kept},reader){const line=({resource,reason})=>{const owner=resource.kind==="sandbox"&&resource.ownership!==void 0?` of ${describeOwner(resource.ownership,reader)}`:""
return`${resource.kind} ${resource.name} (${resource.id})${owner}: ${reason}`}
return[...deletions.map(entry=>`delete ${line(entry)}`),...kept.map(entry=>`keep   ${line(entry)}`)]}function planFamily(view){const members=[...new Map(view.snapshots.map(snapshot=>[snapshot.id,snapshot])).values()].filter(({name,isGeneral,isBeingDeleted})=>isInFamily(view.family,name)&&!isGeneral&&!isBeingDeleted).toSorted((a,b)=>a.createdAt-b.createdAt)
const deletions=[]
const kept=[]
for(const resource of members){const reason=keepReasonOf(resource,members,view)
if(reason===void 0)deletions.push({resource,reason:deleteReasonOf(resource,view)})
else kept.push({resource,reason})}return{deletions,kept}}function keepReasonOf(snapshot,members,{keep,current,sandboxes}){const{id,state,createdAt}=snapshot
if(id===current.id)return"it is the one of this job"
if(!plan_family_isUsable(snapshot)&&!isFailed(snapshot))return`it is still ${state}`
if(Number.isNaN(createdAt)||Number.isNaN(current.createdAt))return"its age is unknown"
if(createdAt>=current.createdAt)return"it is not older than the one of this job"
const isNewer=other=>other.id!==current.id&&plan_family_isUsable(other)&&other.createdAt>createdAt
const place=members.filter(isNewer).length+2
if(plan_family_isUsable(snapshot)&&place<=keep)return`it is one of the newest ${keep}`
const user=sandboxes.find(sandbox=>!sandbox.isBeingDeleted&&isMadeFrom(sandbox,snapshot))
return user===void 0?void 0:`the sandbox ${user.name} was created from it`}function deleteReasonOf(snapshot,{keep}){if(isFailed(snapshot))return`it is in state "${snapshot.state}"`
return keep===1?"it is not the newest":`it is not one of the newest ${keep}`}function plan_family_isUsable({state}){return state==="active"||state==="inactive"}function isFailed({state}){return classify("snapshot",state).classification==="failed"}function keptFamilyOf({inputs:{keep},identity:{family}}){return keep===void 0||family===void 0?void 0:{keep,family}}const LIST_TIMEOUT_MS=12e4
async function planAndLog(job,{family,keep},current){const session=sessionOf(job)
const name=`of the family ${family.name}`
const phase=beginPhase({kind:"snapshot",name,timeoutMs:LIST_TIMEOUT_MS},job.clock)
const{items:snapshots}=await listSnapshots(session,`${family.name}${keyPart(family.key)}`,phase)
const{items:sandboxes}=await listSandboxes(session,{},phase)
const plan=planFamily({family,keep,current,sandboxes,snapshots})
const all=plan.deletions.length+plan.kept.length
const count=`${all} ${all===1?"snapshot":"snapshots"} of the family ${family.name}`
job.log.group(`${count}, ${plan.deletions.length} to delete (\`keep\` is ${keep})`)
for(const line of describePlan(plan,job.identity.place))job.log.line(line)
job.log.endGroup()
return plan}async function deleteOlder(job,kept,current){try{const plan=await planAndLog(job,kept,current)
const failed=await deleteMembers(sessionOf(job),plan)
if(failed.length>0)throw new CleanupError(failed)}catch(error){job.signal.throwIfAborted()
job.log.warning({code:"old-snapshot-kept",message:`${annotationOf(error).message}\nThe next run with \`keep\` tries again.`})}}const ABOUT_TO_BE_CREATED=Number.POSITIVE_INFINITY
async function dryRun(job){const{inputs,identity,log,clock}=job
const{snapshotName}=identity
const start={kind:"snapshot",name:snapshotName,input:"snapshot-timeout"}
const phase=beginPhase({...start,timeoutMs:inputs.snapshotTimeoutMs},clock)
const existing=(await findSnapshot(sessionOf(job),snapshotName,phase))?.shown
const{what,isCreated}=foresee(job,existing)
log.line(`Dry run: nothing is created, activated or deleted. The step would ${what}.`)
const kept=keptFamilyOf(job)
if(kept!==void 0){const createdAt=isCreated?ABOUT_TO_BE_CREATED:existing?.createdAt??Number.NaN
await planAndLog(job,kept,{id:existing?.id,createdAt})}const known=existing===void 0?{}:{snapshotId:existing.id,snapshotState:existing.state}
return{made:{...NOTHING_MADE,result:{snapshotName,...known}},outcome:"planned"}}function foresee({inputs,identity},existing){const{snapshotName:name}=identity
const create=`create the snapshot ${name} from ${inputs.imageName}`
if(existing===void 0)return{what:create,isCreated:true}
const{memory,imageName,entrypoint,cpu,disk,target}=inputs
const wanted={imageName,entrypoint,cpu,memory,disk,regionId:target}
const decision=decideOnSnapshot(existing,{name,wanted,ifExists:inputs.ifExists,mayReplace:true})
const which=`the snapshot ${name} (${existing.id})`
switch(decision.kind){case"refuse":throw decision.error
case"wait":return{what:`wait until ${which} is gone, which is being deleted, and ${create}`,isCreated:true}
case"replace":return{what:`delete ${which}, because ${decision.reason}, and create it again`,isCreated:true}
case"activate":return{what:`activate ${which}`,isCreated:false}
case"use":return{what:`reuse ${which}, which is ${existing.state}`,isCreated:false}}}function identifySnapshot(inputs,context,{step,nonce}){const{repository,serverUrl,runId,runAttempt,jobId}=context
const family=familyOf(inputs,context)
const snapshotName=family===void 0?inputs.snapshotName??"":nameInFamily(family,inputs)
const attempt=String(runAttempt)
return{...identifyRepository(context),snapshotName,family,step:{owner:shortHash([serverUrl,repository.id,runId,jobId,step,snapshotName]),instance:[runId,attempt,nonce].join("."),attempt}}}function familyOf({family},{serverUrl,repository}){return family===void 0?void 0:{name:family,key:shortHash([serverUrl,repository.id,family])}}function planSnapshot(inputs,{snapshotName,family}){const{apiToken,organizationId,target,imageName,entrypoint,cpu,memory,disk}=inputs
return{document:IMAGE_TO_ACTIVE_SNAPSHOT,workflowInputs:{apiToken,organizationId,target,snapshotName,imageName,entrypoint,cpu,memory,disk},phases:{snapshot:{name:snapshotName,timeoutMs:inputs.snapshotTimeoutMs}},platform:{ifExists:inputs.ifExists,isExpected:false,preview:"",isSharedSnapshot:family!==void 0,isCommitCertain:true},imageName}}async function publish(job){const{inputs,identity,log}=job
const record=openRunRecord({...job,inputs:{...inputs,cleanup:"unless-active"}})
const run=await runDocument({...job,plan:planSnapshot(inputs,identity)},record.ledger)
const{result,phases,failure,lastResponse}=run
const{imageName}=inputs
const made={result,phases,snapshot:{imageName,snapshotName:identity.snapshotName}}
try{record.end()
if(failure!==void 0)return{made,failure}
writeOutputs(result)
const outcome=publish_outcomeOf(record.ledger)
log.line(`✓ Snapshot ${result.snapshotName} (${result.snapshotId}) is active (${outcome})`)
const kept=keptFamilyOf(job)
if(kept!==void 0){record.succeed()
const createdAt=lastResponse?.shown.createdAt??Number.NaN
await deleteOlder(job,kept,{id:result.snapshotId,createdAt})}return{made,outcome,succeed:record.succeed}}catch(error){return{made,failure:failureOf(error)}}}function publish_outcomeOf(ledger){if(ledger.replaced.length>0)return"replaced"
return ledger.entry("snapshot")?.claim==="made"?"created":"reused"}function runSnapshot(env,log,signal){return perform(env,log,async()=>{clearRunState()
const context=readJobContext(env)
const inputs=await loadSnapshotInputs(env)
const mark={step:env.GITHUB_ACTION??"",nonce:(0,external_node_crypto_.randomUUID)().slice(0,8)}
const identity=identifySnapshot(inputs,context,mark)
const work=inputs.dryRun?dryRun:publish
return await withConnection({inputs,log,signal},connection=>work({inputs,context,identity,...connection}))})}const MOST_AGE_MS=366*24*36e5
function readSweepInputs(env){const reader=inputReader(env)
const{text,take}=reader
const inputs={...takeConnection(reader),maxAgeMs:take("maxAge",parseDurationInput(text("maxAge"),6e4,MOST_AGE_MS),0),dryRun:take("dryRun",parseBoolean(text("dryRun")),false),githubToken:text("githubToken")}
reader.throwIfFaulty()
return Object.freeze(inputs)}const sweep_LIST_TIMEOUT_MS=12e4
const GITHUB_BUDGET_MS=12e4
const SANDBOX_TIMEOUT_MS=3e5
const REPORTS={comment:true,deployment:false}
async function sweep(job){const view=await collectView(job)
const plan=planSweep(view)
logPlan(job,plan)
if(job.inputs.dryRun)return
const{failed,keptIds}=await deleteSandboxes(job,plan.deletions,SANDBOX_TIMEOUT_MS)
await reportRemovals(job,removalsOf(plan,failed,keptIds),REPORTS)
const isAboutSnapshots=plan.deletions.some(({resource})=>resource.kind==="snapshot")
const left=new Set([...failed.map(({entry})=>entry.id),...keptIds])
const done=plan.deletions.filter(({resource})=>!left.has(resource.id))
const unused=isAboutSnapshots?await planSnapshotsAgain(job,view,done).catch(preferFailures):plan
throwIfAnyFailed([...failed,...await deleteSnapshots(job,unused.deletions)])
function preferFailures(error){if(failed.length>0)job.log.line((0,build_errors.A)(error))
throwIfAnyFailed(failed)
throw error}}function removalsOf({deletions},failed,keptIds){return deletions.flatMap(({resource})=>{const pullNumber=resource.kind==="sandbox"?plan_pullRequestOf(resource):void 0
if(resource.kind!=="sandbox"||pullNumber===void 0||keptIds.has(resource.id))return[]
const still=failed.filter(({entry})=>entry.id===resource.id)
const failure=still.length===0?void 0:failureOf(new CleanupError(still))
return[{name:resource.name,pullNumber,sha:resource.ownership?.commit||void 0,failure}]})}async function collectView(job){const{identity,inputs}=job
const{place,repositoryKey}=identity
const{items:sandboxes,serverTime}=await listAllSandboxes(job)
const own=sandboxes.filter(({ownership})=>belongsTo(ownership,place))
const pullRequests=await readStates(job,own)
const phase=beginPhase({kind:"snapshot",name:"of this repository",timeoutMs:sweep_LIST_TIMEOUT_MS},job.clock)
const{items:snapshots}=await listSnapshots(sessionOf(job),keyPart(repositoryKey),phase)
return{place,repositoryKey,sandboxes,snapshots,pullRequests,maxAgeMs:inputs.maxAgeMs,serverTime}}function listAllSandboxes(job){return listSandboxes(sessionOf(job),{},beginPhase({kind:"sandbox",name:"of the organization",timeoutMs:sweep_LIST_TIMEOUT_MS},job.clock))}async function planSnapshotsAgain(job,view,done){const{items:sandboxes}=await listAllSandboxes(job)
const gone=new Set(done.map(({resource})=>resource.id))
const remaining=sandboxes.filter(({id})=>!gone.has(id))
const again=planUnusedSnapshots(view,remaining)
return{...again,deletions:again.deletions.filter(({resource})=>gone.has(resource.id))}}function logPlan({inputs,identity,log},plan){const counted=(kind,one,many)=>{const isOfKind=({resource})=>resource.kind===kind
const selected=plan.deletions.filter(isOfKind).length
const all=selected+plan.kept.filter(isOfKind).length
return`${count(all,one,many)} of this repository, ${selected} to delete`}
const dry=inputs.dryRun?" (dry run: nothing is deleted)":""
log.line(`${counted("sandbox","sandbox","sandboxes")}; ${counted("snapshot","snapshot","snapshots")}${dry}`)
const shown=inputs.dryRun?plan:{...plan,kept:plan.kept.filter(({isUnused})=>isUnused)}
for(const line of describePlan(shown,identity.place))log.line(`  ${line}`)}async function readStates(job,own){const numbers=new Set(own.flatMap(sandbox=>plan_pullRequestOf(sandbox)??[]))
if(numbers.size===0)return new Map
if(job.inputs.githubToken===""){const pulls=count(numbers.size,"pull request","pull requests")
job.log.line(`Without a \`github-token\`, the state of ${pulls} is unknown: keeping their sandboxes.`)
return new Map}const{attempt,warnOnce}=bestEffort(job)
const states=await attempt(async()=>readPullRequestStates(await gitHubFor(job,GITHUB_BUDGET_MS),numbers))
const unknown=[...states??[]].flatMap(([,state])=>state.state==="unknown"?[state.error]:[])
const which=count(unknown.length,"pull request","pull requests")
if(unknown[0]!==void 0)warnOnce(unknown[0],`The state of ${which} is unknown: keeping their sandboxes.`)
return new Map([...states??[]].map(([number,{state}])=>[number,state]))}function count(number,one,many){return`${number} ${number===1?one:many}`}function runSweep(env,log,signal){return perform(env,log,async()=>{const context=readJobContext(env)
const inputs=readSweepInputs(env)
const identity=identifyRepository(context)
await withConnection({inputs,log,signal},connection=>sweep({inputs,context,identity,...connection}))
return{made:NOTHING_MADE,outcome:"swept"}})}const TASKS={index:runMain,post:runPost,snapshot:runSnapshot,sweep:runSweep}
async function run_run(file,env,signal){maskToken(env)
const log=createLog(helpPage(env))
const failure=await TASKS[file](env,log,signal).catch(failureOf)
if(failure!==void 0)log.error(failure.annotation)
return failure===void 0}function installExitGuard(target){const controller=new AbortController
let settled=false
let isLogged=false
const fail=annotation=>{if(!isLogged)logFailure(target,annotation)
settled=true
isLogged=true
target.exitCode=1}
target.exitCode=1
for(const name of["SIGINT","SIGTERM","SIGBREAK"])target.on(name,()=>controller.abort(new CancelledError(`The job was cancelled, or it reached its \`timeout-minutes\` (${name}).`)))
target.on("uncaughtException",thrown=>{fail(annotationOf(thrown))
target.exit()})
target.on("exit",()=>{const message="The process ran out of work before it had a result. Please report this with the log of the step."
if(!settled)fail({code:"ended-early",message})})
return{signal:controller.signal,settle(succeeded){settled=true
isLogged||=!succeeded
target.exitCode=succeeded?0:1}}}function logFailure({env},annotation){createLog(helpPage(env)).error(annotation)
try{setOutput(contract.aQ.errorCode,annotation.code)}catch{}}async function start(file){const exit=installExitGuard(process)
exit.settle(await run_run(file,process.env,exit.signal))}}),7094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zd:()=>machineTime,a3:()=>formatDuration,ml:()=>systemClock})
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8500)
const systemClock={now:()=>performance.now(),expiry:ms=>AbortSignal.timeout(Math.ceil(ms)),random:()=>Math.random(),async sleep(ms,signal){signal.throwIfAborted()
try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,void 0,{signal})}catch(error){signal.throwIfAborted()
throw error}}}
function machineTime(){return Number(process.hrtime.bigint()/1000000n)}function formatDuration(ms){const tenths=Math.round(ms/100)
if(tenths<100)return`${(tenths/10).toFixed(1)}s`
const seconds=Math.round(ms/1e3)
if(seconds<60)return`${seconds}s`
if(seconds<3600)return twoUnits(Math.floor(seconds/60),"m",seconds%60,"s")
const minutes=Math.round(seconds/60)
return twoUnits(Math.floor(minutes/60),"h",minutes%60,"m")}function twoUnits(large,largeUnit,small,smallUnit){return`${large}${largeUnit}${small===0?"":`${String(small).padStart(2,"0")}${smallUnit}`}`}}),6236:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>ContextError,y:()=>GitHubError})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9473)
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="GitHubError"
code
status
missingPermission
sharedCause
outcomeUnknown
constructor(code,message,failure={}){super(message,failure)
this.code=code
this.status=failure.status
this.missingPermission=failure.missingPermission
this.sharedCause=failure.sharedCause
this.outcomeUnknown=failure.outcomeUnknown??false}}class ContextError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="ContextError"
code="job-context"}}),5621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H6:()=>readStart,OG:()=>parseBody,x8:()=>readBody})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2602)
const MAX_BODY_BYTES=8*1024*1024
async function readBody(message,maxBytes=MAX_BODY_BYTES){const chunks=[]
let size=0
for await(const chunk of message){const bytes=Buffer.isBuffer(chunk)?chunk:Buffer.from(String(chunk))
size+=bytes.length
if(size>maxBytes){message.destroy()
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.o3(`The response is larger than ${maxBytes/1024/1024} MiB; the rest was not read.`,{hint:"Check that `api-url` is the address of a Daytona API."})}chunks.push(bytes)}return Buffer.concat(chunks)}async function readStart(message,most){const chunks=[]
let size=0
for await(const chunk of message){const bytes=Buffer.isBuffer(chunk)?chunk:Buffer.from(String(chunk))
chunks.push(bytes)
size+=bytes.length
if(size>=most)break}return Buffer.concat(chunks).toString("utf8",0,most)}function parseBody(bytes,statusCode,headers){const isSuccess=statusCode>=200&&statusCode<300
const coding=headers["content-encoding"]?.trim().toLowerCase()??"identity"
if(bytes.length>0&&coding!=="identity"){if(isSuccess)throw compressed(statusCode,coding)
return}try{const text=new TextDecoder("utf-8",{fatal:isSuccess}).decode(bytes)
return text.trim()===""?void 0:parseJson(text,statusCode,headers["content-type"])}catch(cause){if(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.o3&&(isSuccess||cause.code==="html-answer"&&!mayPass(statusCode)))throw cause
if(!isSuccess)return
throw damaged(`The server returned ${statusCode} with a body that is not UTF-8.`,cause)}}function mayPass(statusCode){return statusCode<400||statusCode===408||statusCode===429||statusCode>=500&&statusCode!==501}function titleOf(page){const title=/<title[^>]*>([^<]{1,500})/i.exec(page)?.[1]?.replace(/\s+/g," ").trim()??""
return title===""?"":` The title of the page is "${title.slice(0,120)}".`}function parseJson(text,statusCode,contentType){try{const value=JSON.parse(text)
return value}catch(cause){throw notJson({text,statusCode,contentType},cause)}}function notJson({text,statusCode,contentType},cause){const isHtml=contentType?.includes("html")===true||/^\s*<(!doctype|html)/i.test(text)
return isHtml?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.o3(`The server returned ${statusCode} with an HTML page instead of JSON.${titleOf(text)}`,{cause,isHtml:true,hint:`Is \`/api\` missing at the end of \`api-url\`? A Daytona server serves its dashboard on every other path.${statusCode>=400?" Otherwise, a firewall or a proxy responds in its place.":""}`}):damaged(`The server returned ${statusCode} with a body that is not JSON (${contentType??"no content type"}, ${text.length} characters).`,cause)}function damaged(message,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.o3(message,{cause,broken:true,hint:"Check that `api-url` is the address of a Daytona API, and that no proxy alters its responses."})}function compressed(statusCode,coding){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.o3(`The server returned ${statusCode} with a compressed body (${coding}), which was not requested.`,{hint:"A Daytona API does not do that, so a proxy is altering its responses. Configure the proxy to pass them through unchanged."})}}),8894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>TunnelError,N:()=>connect})
var external_node_events_=__webpack_require__(8474)
var external_node_http_=__webpack_require__(7067)
var external_node_https_=__webpack_require__(4708)
var external_node_net_=__webpack_require__(7030)
var external_node_tls_=__webpack_require__(1692)
var errors=__webpack_require__(2602)
var loopback=__webpack_require__(3861)
function isExcludedFromProxy(server,noProxy){const host=bare(server.hostname)
const port=server.port||(server.protocol==="http:"?"80":"443")
return noProxy.split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>matches(entry,host,port))}function matches(entry,host,port){if(entry==="*")return true
const[,named="",only=port]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry)??["",entry]
if(only!==port)return false
const name=bare(named)
if((0,external_node_net_.isIP)(host)>0)return name===host||isInNetwork(name,host)
return name!==""&&(host===name||host.endsWith(`.${name}`))}function bare(name){return name.toLowerCase().replace(/^\[(.*)\]/,"$1").replace(/^\*?\.|\.$/g,"")}function isInNetwork(network,address){const[start="",bits=""]=network.split("/")
const family=(0,external_node_net_.isIP)(address)
const length=/^\d{1,3}$/.test(bits)?Number(bits):Number.NaN
if((0,external_node_net_.isIP)(start)!==family||!(length>=0&&length<=(family===4?32:128)))return false
const list=new external_node_net_.BlockList
const type=family===4?"ipv4":"ipv6"
list.addSubnet(start,length,type)
return list.check(address,type)}function proxyFor(server){const exclusions=process.env.no_proxy||process.env.NO_PROXY||""
if(server.protocol!=="https:"||(0,loopback.U)(server.hostname)||isExcludedFromProxy(server,exclusions))return
const configured=process.env.https_proxy||process.env.HTTPS_PROXY||""
if(configured==="")return
const address=withScheme(configured)
if(address===void 0)throw unusable(server,"is not a valid URL")
if(!/^https?:$/.test(address.protocol))throw unusable(server,`starts with \`${address.protocol}\``)
return{overTls:address.protocol==="https:",hostname:withoutBrackets(address.hostname),port:Number(address.port)||(address.protocol==="https:"?443:80),credentials:credentialsOf(address,server)}}function withoutBrackets(hostname){return hostname.replace(/^\[(.*)\]$/,"$1")}function withScheme(configured){const text=/^[a-z][a-z0-9+.-]*:\/\//i.test(configured)?configured:`http://${configured}`
return URL.canParse(text)?new URL(text):void 0}function credentialsOf({username,password},server){if(username===""&&password==="")return
try{return`${decodeURIComponent(username)}:${decodeURIComponent(password)}`}catch{throw unusable(server,"has a percent sign in its user name or password that must be written as `%25`")}}function unusable({hostname},problem){return new errors.Dr({code:"proxy-unusable",systemCode:void 0,isProxyRefusal:true},`The proxy for ${hostname} cannot be used: the URL in \`https_proxy\` ${problem}.`,{hint:"Write it as `http://proxy:port` or `http://user:password@proxy:port`, or exclude the host with `no_proxy`."})}class TunnelError extends Error{name="TunnelError"
proxy
status
constructor(proxy,status,cause){super("no tunnel",{cause})
this.proxy=proxy
this.status=status}}async function connect(server,signal){const host=withoutBrackets(server.hostname)
const proxy=proxyFor(server)
if(server.protocol==="http:")return opened((0,external_node_net_.connect)({host,port:Number(server.port||80)}),"connect",signal)
const port=Number(server.port||443)
const way=proxy===void 0?{port}:{socket:await connectThrough(proxy,`${server.hostname}:${port}`,signal)}
const servername=(0,external_node_net_.isIP)(host)===0?host:""
return opened((0,external_node_tls_.connect)({...way,host,servername,ALPNProtocols:["http/1.1"]}),"secureConnect",signal)}async function opened(socket,event,signal){try{await(0,external_node_events_.once)(socket,event,{signal})
return socket}catch(error){socket.destroy()
throw error}}function connectThrough(proxy,target,signal){const{credentials}=proxy
const identity=credentials===void 0?{}:{"proxy-authorization":`Basic ${Buffer.from(credentials,"utf8").toString("base64")}`}
const request=(proxy.overTls?external_node_https_.request:external_node_http_.request)({method:"CONNECT",host:proxy.hostname,port:proxy.port,path:target,headers:{host:target,...identity},agent:false,signal})
return new Promise((resolve,reject)=>{request.once("error",cause=>reject(new TunnelError(proxy,void 0,cause)))
request.once("connect",({statusCode=0},socket,head)=>{if(statusCode>=200&&statusCode<300){socket.unshift(head)
resolve(socket)}else{socket.destroy()
reject(new TunnelError(proxy,statusCode))}})
request.end()})}}),3861:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback})
var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7030)
function isLoopback(hostname){if(hostname==="localhost"||hostname.endsWith(".localhost")||hostname==="[::1]")return true
return(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname)===4&&hostname.startsWith("127.")}}),489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>deadline})
var _clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7094)
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9473)
var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2602)
function deadline(clock){return next=>async(request,context)=>{context.signal.throwIfAborted()
const expiry=clock.expiry(request.timeoutMs)
try{return await next(request,{...context,signal:AbortSignal.any([context.signal,expiry])})}catch(error){context.signal.throwIfAborted()
if(!expiry.aborted||error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.l)throw error
throw timedOut(request,error)}}}function timedOut({url,timeoutMs},cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.DH(`${url.host} did not send a complete response within ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__.a3)(timeoutMs)}.`,{cause,hint:"The server, or a proxy in front of it, is slow or stuck. Run the job again; if the problem persists, contact the operator of the server."})}}),2602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DH:()=>RequestTimeoutError,Dr:()=>NetworkError,o3:()=>ResponseError})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9473)
class NetworkError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="NetworkError"
code
systemCode
isProxyRefusal
constructor(at,message,detail){super(message,detail)
this.code=at.code
this.systemCode=at.systemCode
this.isProxyRefusal=at.isProxyRefusal}}class RequestTimeoutError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="RequestTimeoutError"
code="request-timeout"}class ResponseError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.l{name="ResponseError"
code
broken
constructor(message,detail){super(message,detail)
this.code=detail?.isHtml===true?"html-answer":"bad-answer"
this.broken=detail?.broken??false}}}),2557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>explainNetworkFailure})
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9473)
var _connection_connect_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8894)
var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2602)
const MEANINGS=[[/^(ENOTFOUND|EAI_AGAIN)$/,"dns","The host name of `api-url` cannot be resolved. Check the spelling, and DNS on the runner."],[/^ECONNREFUSED$/,"connection-refused","Nothing listens at the address of `api-url`. Check the host and port, and that the server is up."],[/^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,"unreachable","The runner cannot reach the host of `api-url`. Check the network, firewall and `https_proxy`."],[/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,"tls-out-of-date","The TLS certificate of `api-url` has expired or is not valid yet: renew it, and check the clock of the runner."],[/^ERR_TLS_CERT_ALTNAME_INVALID$/,"tls-other-host","The TLS certificate is for another host. Check the host of `api-url`, and that no proxy responds in its place."],[/CERT|SELF_SIGNED|UNABLE_TO_/,"tls-untrusted","The TLS certificate of `api-url` is not trusted. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the job."],[/TLS|SSL|^EPROTO$/,"tls-protocol","The server at `api-url` does not speak TLS correctly. Check the port, and whether it should be `http:`."],[/^HPE_/,"connection-broken","The response is not valid HTTP. Check the host and port of `api-url`, and that no proxy alters its responses."]]
function explainNetworkFailure(error,{host}){if(error instanceof _connection_connect_js__WEBPACK_IMPORTED_MODULE_0__.T)return describeTunnelFailure(host,error)
const systemCode=codeOf(error)
const[,code,hint]=MEANINGS.find(([pattern])=>pattern.test(systemCode??""))??BROKEN
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr({code,systemCode,isProxyRefusal:false},`The connection to ${host} failed: ${failureOf(error)}.`,{cause:error,hint})}const BROKEN=[/^/,"connection-broken","The connection closed before the response was complete. Run the job again; if the problem persists, check any proxies in between."]
function describeTunnelFailure(host,error){const{proxy,status,cause}=error
if(status===void 0)return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr({code:"proxy-unusable",systemCode:codeOf(cause),isProxyRefusal:false},`The proxy at ${proxy.hostname}:${proxy.port} could not be used: ${failureOf(cause)}.`,{cause,hint:`Check \`https_proxy\`, and that the proxy is up, or exclude ${host} with \`no_proxy\`.`})
const refused=why=>`The proxy did not connect to ${host}: ${why}.`
if(status===407){const why=proxy.credentials===void 0?"it requires a user name and a password":"it rejects the user name and password in `https_proxy`"
const at={code:"proxy-credentials",systemCode:TUNNEL_CODE,isProxyRefusal:true}
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr(at,refused(why),{cause:error,hint:PROXY_CREDENTIALS})}const passes=status===429||status>=500
const hint=passes?`The proxy could not reach ${host}, or is overloaded. Run the job again; if the problem persists, contact the operator of the proxy.`:`Ask the operator of the proxy to allow ${host}, or exclude the host with \`no_proxy\`.`
const at={code:"proxy-refused",systemCode:TUNNEL_CODE,isProxyRefusal:!passes}
return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.Dr(at,refused(`it returned ${status}`),{cause:error,hint})}const TUNNEL_CODE="ERR_PROXY_TUNNEL"
const PROXY_CREDENTIALS="Put them in the URL of the proxy, from a secret: `https_proxy=http://user:password@proxy:port`. Percent-encode characters such as `@`, `:` and `%` there."
function codeOf(error){if(typeof error!=="object"||error===null)return
if("code"in error&&typeof error.code==="string")return error.code
return"cause"in error?codeOf(error.cause):void 0}const OPENSSL=/[0-9A-F]+:error:[0-9A-F]+:([^:]*):[^:]*:([^:]*):.*/s
function failureOf(error){const reason=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)(error).replace(OPENSSL,"$1: $2")
return reason===""||reason==="aborted"?`the connection broke (${codeOf(error)??"no code"})`:reason}}),920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>receive})
var _body_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5621)
var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2602)
var _explain_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2557)
var _request_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(384)
function receive(kept){return async(request,{signal})=>{const{url,maxBytes}=request
try{const message=await(0,_request_js__WEBPACK_IMPORTED_MODULE_0__.c)(request,signal,kept)
const{statusCode=0,statusMessage=""}=message
const bytes=await(0,_body_js__WEBPACK_IMPORTED_MODULE_1__.x8)(message,maxBytes)
return{url,statusCode,statusMessage,headers:flatten(message.headers),bytes}}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.Dr||error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.o3)throw error
signal.throwIfAborted()
throw(0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_3__.e)(error,url)}}}function flatten(headers){const flat={}
for(const[name,value]of Object.entries(headers))if(value!==void 0)flat[name.toLowerCase()]=Array.isArray(value)?value.join(", "):value
return flat}}),384:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4942)
var _connection_connect_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8894)
async function exchange(request,signal,kept){if(request.method!=="GET"||kept===void 0)return exchangeOver(await(0,_connection_connect_js__WEBPACK_IMPORTED_MODULE_1__.N)(request.url,signal),request,{signal})
const old=kept.take(request.url)
if(old!==void 0){const received=old.bytesRead
try{return await exchangeOver(old,request,{signal,kept})}catch(error){if(signal.aborted||old.bytesRead>received)throw error}}return exchangeOver(await(0,_connection_connect_js__WEBPACK_IMPORTED_MODULE_1__.N)(request.url,signal),request,{signal,kept})}async function exchangeOver(socket,{userAgent,method,url,headers,body},{signal,kept}){const handler={prepareRequest:sendOver(socket,signal),canHandleAuthentication:()=>false,handleAuthentication:()=>Promise.reject(new Error("no authentication handler"))}
const http=new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.Qq(userAgent,[handler],{allowRedirects:false,allowRetries:false,keepAlive:false})
if(kept!==void 0)socket.once("free",()=>kept.keep(socket,url))
const sent=kept===void 0?headers:{...headers,connection:"keep-alive"}
const{message}=await unlessClosed(socket,http.request(method,url.href,body,sent))
return message}function sendOver(socket,signal){return options=>{Object.assign(options,{signal,agent:void 0,createConnection:()=>socket})
options.defaultPort="encrypted"in socket?443:80}}async function unlessClosed(socket,response){const error=Object.assign(new Error("the connection was closed"),{code:"ECONNRESET"})
const{promise:closed,reject}=Promise.withResolvers()
const onClose=()=>setImmediate(reject,error)
socket.once("close",onClose)
try{return await Promise.race([response,closed])}finally{socket.off("close",onClose)}}}),5272:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>compose})
function compose(transport,...policies){return policies.reduce((next,policy)=>policy(next),transport)}}),7278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>fetch,k:()=>ProxyAgent})
class ProxyAgent{constructor(){throw new Error("undici is not in the bundle")}}function fetch(){throw new Error("undici is not in the bundle")}})}
