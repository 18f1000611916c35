export const id=326
export const ids=[326]
export const modules={4700:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{connectOctokit:()=>connectOctokit})
var external_node_crypto_=__webpack_require__(7598)
var dist_bundle=__webpack_require__(9735)
var plugin_throttling_dist_bundle=__webpack_require__(6856)
var errors=__webpack_require__(6236)
var http_body=__webpack_require__(5621)
var request=__webpack_require__(384)
const MAX_BODY_BYTES=32*1024*1024
const MAX_REDIRECTS=3
async function fetchOnce(address,options){const{method,headers,body=null,signal}=options
let url=new URL(address)
try{for(let redirects=0;;redirects+=1){const userAgent=headers["user-agent"]??""
const message=await(0,request.c)({userAgent,method,url,headers,body},signal)
const bytes=await(0,http_body.x8)(message,MAX_BODY_BYTES)
const{statusCode=0,statusMessage=""}=message
const next=/^30[1278]$/.test(String(statusCode))?sameOrigin(message.headers.location,url):void 0
if(next!==void 0&&redirects<MAX_REDIRECTS){url=next
continue}const fields=Object.entries(message.headersDistinct).map(([name,values=[]])=>[name,values.join(", ")])
return{status:statusCode,statusText:statusMessage,url:url.href,headers:new Map(fields),text:async()=>bytes.toString("utf8"),arrayBuffer:async()=>new Uint8Array(bytes).buffer}}}catch(error){signal.throwIfAborted()
throw error}}function sameOrigin(location,from){if(location===void 0||!URL.canParse(location,from.href))return
const url=new URL(location,from)
return url.origin===from.origin?url:void 0}const REQUEST_TIMEOUT_MS=15e3
const RETRIES=2
const RETRY_BASE_MS=500
const NEVER_REPEATED=[400,401,403,404,410,422,429,451]
const MAX_LIMIT_WAITS=3
async function connectOctokit(settings){if(settings.token==="")throw noToken()
if(!/^[\x21-\x7e]+$/.test(settings.token))throw oddToken()
const{getOctokit}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,1758)).catch(cause=>{throw new errors.y("github-unusable","The client for the GitHub API could not be loaded.",{cause,hint:"It reads the file at GITHUB_EVENT_PATH; check that no earlier step changed it."})})
const onLimit=async(seconds,_options,_octokit,retryCount)=>retryCount<MAX_LIMIT_WAITS&&await settings.waitOut(seconds)
return getOctokit(settings.token,{baseUrl:settings.apiUrl,userAgent:settings.userAgent,log:SILENT,request:{fetch:fetchOnce},retry:{retries:RETRIES,retryAfterBaseValue:RETRY_BASE_MS,doNotRetry:NEVER_REPEATED},throttle:{id:(0,external_node_crypto_.randomUUID)(),retryAfterBaseValue:0,onRateLimit:onLimit,onSecondaryRateLimit:onLimit}},limitEachRequest(settings.signal),dist_bundle.L,plugin_throttling_dist_bundle.A)}function noToken(){return new errors.y("github-unusable","There is no token for the GitHub API.",{hint:"Omit `github-token` to use the token of the workflow, or check the secret it is set from."})}function oddToken(){return new errors.y("github-unusable","The value of `github-token` is not a valid token for the GitHub API.",{hint:"Check the secret it is set from: a token contains no spaces or line breaks."})}const SILENT={debug:ignore,info:ignore,warn:ignore,error:ignore}
function ignore(){}function limitEachRequest(signal){return octokit=>{octokit.hook.before("request",options=>{signal.throwIfAborted()
options.request={...options.request,log:SILENT,signal:AbortSignal.any([signal,AbortSignal.timeout(REQUEST_TIMEOUT_MS)])}})
return{}}}})}
