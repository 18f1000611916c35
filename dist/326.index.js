export const id=326
export const ids=[326]
export const modules={5105:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{connectOctokit:()=>connectOctokit})
var external_node_crypto_=__webpack_require__(7598)
var dist_bundle=__webpack_require__(9735)
var plugin_throttling_dist_bundle=__webpack_require__(6856)
var errors=__webpack_require__(6236)
var clock=__webpack_require__(7094)
var deadline=__webpack_require__(489)
var receive=__webpack_require__(920)
const MAX_REDIRECTS=3
const followSameOrigin=next=>async(request,context)=>{for(let redirects=0,{url}=request;;redirects+=1){const response=await next({...request,url},context)
const target=targetOf(response)
if(target?.origin!==url.origin||redirects===MAX_REDIRECTS)return response
url=target}}
function targetOf({url,statusCode,headers:{location}}){const isRedirect=/^30[1278]$/.test(String(statusCode))
return isRedirect&&location!==void 0&&URL.canParse(location,url.href)?new URL(location,url):void 0}var transport=__webpack_require__(5272)
const LIMITS={timeoutMs:15e3,maxBytes:32*1024*1024}
const fetch_transport=(0,transport.Z)((0,receive.u)(),followSameOrigin,(0,deadline.n)(clock.ml))
async function fetchOnce(address,options){const{method,headers,body=null,signal}=options
const wire={userAgent:headers["user-agent"]??"",method,url:new URL(address),headers,body}
const response=await fetch_transport({...wire,...LIMITS},{signal})
const{statusCode,statusMessage,url,bytes}=response
return{status:statusCode,statusText:statusMessage,url:url.href,headers:new Map(Object.entries(response.headers)),text:async()=>bytes.toString("utf8"),arrayBuffer:async()=>new Uint8Array(bytes).buffer}}const RETRIES=2
const RETRY_BASE_MS=500
const NEVER_REPEATED=[400,401,403,404,410,422,429,451]
const MAX_LIMIT_WAITS=3
async function connectOctokit(settings){if(settings.token==="")throw noToken()
if(!/^[\x21-\x7e]+$/.test(settings.token))throw oddToken()
const{getOctokit}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,1758)).catch(cause=>{throw new errors.y("github-unusable","The client for the GitHub API could not be loaded.",{cause,hint:"It reads the file at GITHUB_EVENT_PATH; check that no earlier step changed it."})})
const onLimit=async(seconds,_options,_octokit,retryCount)=>retryCount<MAX_LIMIT_WAITS&&await settings.waitOut(seconds)
return getOctokit(settings.token,{baseUrl:settings.apiUrl,userAgent:settings.userAgent,log:SILENT,request:{fetch:fetchOnce},retry:{retries:RETRIES,retryAfterBaseValue:RETRY_BASE_MS,doNotRetry:NEVER_REPEATED},throttle:{id:(0,external_node_crypto_.randomUUID)(),retryAfterBaseValue:0,onRateLimit:onLimit,onSecondaryRateLimit:onLimit}},stopWhenAborted(settings.signal),dist_bundle.L,plugin_throttling_dist_bundle.A)}function noToken(){return new errors.y("github-unusable","There is no token for the GitHub API.",{hint:"Omit `github-token` to use the token of the workflow, or check the secret it is set from."})}function oddToken(){return new errors.y("github-unusable","The value of `github-token` is not a valid token for the GitHub API.",{hint:"Check the secret it is set from: a token contains no spaces or line breaks."})}const SILENT={debug:ignore,info:ignore,warn:ignore,error:ignore}
function ignore(){}function stopWhenAborted(signal){return octokit=>{octokit.hook.before("request",options=>{signal.throwIfAborted()
options.request={...options.request,log:SILENT,signal}})
return{}}}})}
