export const id=827
export const ids=[827]
export const modules={770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{r(9278)
var s=r(4756)
var n=r(8611)
var i=r(5692)
var o=r(4434)
r(2613)
var a=r(9023)
t.httpOverHttp=httpOverHttp
t.httpsOverHttp=httpsOverHttp
t.httpOverHttps=httpOverHttps
t.httpsOverHttps=httpsOverHttps
function httpOverHttp(e){var t=new TunnelingAgent(e)
t.request=n.request
return t}function httpsOverHttp(e){var t=new TunnelingAgent(e)
t.request=n.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function httpOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
return t}function httpsOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function TunnelingAgent(e){var t=this
t.options=e||{}
t.proxyOptions=t.options.proxy||{}
t.maxSockets=t.options.maxSockets||n.Agent.defaultMaxSockets
t.requests=[]
t.sockets=[]
t.on("free",function onFree(e,r,s,n){var i=toOptions(r,s,n)
for(var o=0,a=t.requests.length;o<a;++o){var c=t.requests[o]
if(c.host===i.host&&c.port===i.port){t.requests.splice(o,1)
c.request.onSocket(e)
return}}e.destroy()
t.removeSocket(e)})}a.inherits(TunnelingAgent,o.EventEmitter)
TunnelingAgent.prototype.addRequest=function addRequest(e,t,r,s){var n=this
var i=mergeOptions({request:e},n.options,toOptions(t,r,s))
if(n.sockets.length>=this.maxSockets){n.requests.push(i)
return}n.createSocket(i,function(t){t.on("free",onFree)
t.on("close",onCloseOrRemove)
t.on("agentRemove",onCloseOrRemove)
e.onSocket(t)
function onFree(){n.emit("free",t,i)}function onCloseOrRemove(e){n.removeSocket(t)
t.removeListener("free",onFree)
t.removeListener("close",onCloseOrRemove)
t.removeListener("agentRemove",onCloseOrRemove)}})}
TunnelingAgent.prototype.createSocket=function createSocket(e,t){var r=this
var s={}
r.sockets.push(s)
var n=mergeOptions({},r.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:false,headers:{host:e.host+":"+e.port}})
if(e.localAddress)n.localAddress=e.localAddress
if(n.proxyAuth){n.headers=n.headers||{}
n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")}c("making CONNECT request")
var i=r.request(n)
i.useChunkedEncodingByDefault=false
i.once("response",onResponse)
i.once("upgrade",onUpgrade)
i.once("connect",onConnect)
i.once("error",onError)
i.end()
function onResponse(e){e.upgrade=true}function onUpgrade(e,t,r){process.nextTick(function(){onConnect(e,t,r)})}function onConnect(n,o,a){i.removeAllListeners()
o.removeAllListeners()
if(n.statusCode!==200){c("tunneling socket could not be established, statusCode=%d",n.statusCode)
o.destroy()
var l=new Error("tunneling socket could not be established, "+"statusCode="+n.statusCode)
l.code="ECONNRESET"
e.request.emit("error",l)
r.removeSocket(s)
return}if(a.length>0){c("got illegal response body from proxy")
o.destroy()
l=new Error("got illegal response body from proxy")
l.code="ECONNRESET"
e.request.emit("error",l)
r.removeSocket(s)
return}c("tunneling connection has established")
r.sockets[r.sockets.indexOf(s)]=o
return t(o)}function onError(t){i.removeAllListeners()
c("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
var n=new Error("tunneling socket could not be established, "+"cause="+t.message)
n.code="ECONNRESET"
e.request.emit("error",n)
r.removeSocket(s)}}
TunnelingAgent.prototype.removeSocket=function removeSocket(e){var t=this.sockets.indexOf(e)
if(t===-1)return
this.sockets.splice(t,1)
var r=this.requests.shift()
if(r)this.createSocket(r,function(e){r.request.onSocket(e)})}
function createSecureSocket(e,t){var r=this
TunnelingAgent.prototype.createSocket.call(r,e,function(n){var i=e.request.getHeader("host")
var o=mergeOptions({},r.options,{socket:n,servername:i?i.replace(/:.*$/,""):e.host})
var a=s.connect(0,o)
r.sockets[r.sockets.indexOf(n)]=a
t(a)})}function toOptions(e,t,r){if(typeof e==="string")return{host:e,port:t,localAddress:r}
return e}function mergeOptions(e){for(var t=1,r=arguments.length;t<r;++t){var s=arguments[t]
if(typeof s==="object"){var n=Object.keys(s)
for(var i=0,o=n.length;i<o;++i){var a=n[i]
if(s[a]!==void 0)e[a]=s[a]}}}return e}var c
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG))c=function(){var e=Array.prototype.slice.call(arguments)
if(typeof e[0]==="string")e[0]="TUNNEL: "+e[0]
else e.unshift("TUNNEL:")
console.error.apply(console,e)}
else c=function(){}
0}),143:((e,t,r)=>{r.d(t,{Yz:()=>core_debug,N4:()=>endGroup,z3:()=>error,lm:()=>notice,LZ:()=>saveState,uH:()=>setOutput,Pq:()=>core_setSecret,Oh:()=>startGroup,z:()=>d,$e:()=>warning})
var s=r(857)
function utils_toCommandValue(e){if(e===null||e===void 0)return""
else if(typeof e==="string"||e instanceof String)return e
return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length)return{}
return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,t,r){const n=new Command(e,t,r)
process.stdout.write(n.toString()+s.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}const n="::"
class Command{constructor(e,t,r){if(!e)e="missing.command"
this.command=e
this.properties=t
this.message=r}toString(){let e=n+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const s=this.properties[r]
if(s){if(t)t=false
else e+=","
e+=`${r}=${escapeProperty(s)}`}}}e+=`${n}${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var i=r(6982)
var o=r(9896)
function file_command_issueFileCommand(e,t){const r=process.env[`GITHUB_${e}`]
if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!o.existsSync(r))throw new Error(`Missing file at path: ${r}`)
o.appendFileSync(r,`${utils_toCommandValue(t)}${s.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const r=`ghadelimiter_${i.randomUUID()}`
const n=utils_toCommandValue(t)
if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
return`${e}<<${r}${s.EOL}${n}${s.EOL}${r}`}r(6928)
r(4942)
void 0&&(void 0).__awaiter
void 0&&(void 0).__awaiter
var a=void 0&&(void 0).__awaiter||function(e,t,r,s){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{access:c,appendFile:l,writeFile:p}=o.promises
const h="GITHUB_STEP_SUMMARY"
class Summary{constructor(){this._buffer=""}filePath(){return a(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[h]
if(!e)throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`)
try{yield c(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,r={}){const s=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t)return`<${e}${s}>`
return`<${e}${s}>${t}</${e}>`}write(e){return a(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite)
const r=yield this.filePath()
const s=t?p:l
yield s(r,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return a(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),r)
return this.addRaw(s).addEOL()}addList(e,t=false){const r=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const n=this.wrap(r,s)
return this.addRaw(n).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string")return this.wrap("td",e)
const{header:t,data:r,colspan:s,rowspan:n}=e
const i=t?"th":"td"
const o=Object.assign(Object.assign({},s&&{colspan:s}),n&&{rowspan:n})
return this.wrap(i,r,o)}).join("")
return this.wrap("tr",t)}).join("")
const r=this.wrap("table",t)
return this.addRaw(r).addEOL()}addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:s,height:n}=r||{}
const i=Object.assign(Object.assign({},s&&{width:s}),n&&{height:n})
const o=this.wrap("img",null,Object.assign({src:e,alt:t},i))
return this.addRaw(o).addEOL()}addHeading(e,t){const r=`h${t}`
const s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1"
const n=this.wrap(s,e)
return this.addRaw(n).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,r)
return this.addRaw(s).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t})
return this.addRaw(r).addEOL()}}const u=new Summary
const d=u
r(3193)
r(4434)
r(5317)
r(2613)
void 0&&(void 0).__awaiter
const{lstat:f,readdir:g,stat:m}=o.promises
process
void 0&&(void 0).__awaiter
r(3557)
void 0&&(void 0).__awaiter
process
void 0&&(void 0).__awaiter
void 0&&(void 0).__awaiter
s.platform()
s.arch()
void 0&&(void 0).__awaiter
var y;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(y||(y={}))
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function setOutput(e,t){const r=process.env["GITHUB_OUTPUT"]||""
if(r)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function saveState(e,t){const r=process.env["GITHUB_STATE"]||""
if(r)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>HttpClient})
var s=r(8611)
var n=r.t(s,2)
var i=r(5692)
var o=r.t(i,2)
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e))return
const r=(()=>{if(t)return process.env["https_proxy"]||process.env["HTTPS_PROXY"]
else return process.env["http_proxy"]||process.env["HTTP_PROXY"]})()
if(r)try{return new DecodedURL(r)}catch(e){if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}else return}function checkBypass(e){if(!e.hostname)return false
const t=e.hostname
if(isLoopbackAddress(t))return true
const r=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!r)return false
let s
if(e.port)s=Number(e.port)
else if(e.protocol==="http:")s=80
else if(e.protocol==="https:")s=443
const n=[e.hostname.toUpperCase()]
if(typeof s==="number")n.push(`${n[0]}:${s}`)
for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if(e==="*"||n.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return true
return false}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var a=r(770)
var c=r(7278)
var l=void 0&&(void 0).__awaiter||function(e,t,r,s){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var p;(function(e){e[e["OK"]=200]="OK"
e[e["MultipleChoices"]=300]="MultipleChoices"
e[e["MovedPermanently"]=301]="MovedPermanently"
e[e["ResourceMoved"]=302]="ResourceMoved"
e[e["SeeOther"]=303]="SeeOther"
e[e["NotModified"]=304]="NotModified"
e[e["UseProxy"]=305]="UseProxy"
e[e["SwitchProxy"]=306]="SwitchProxy"
e[e["TemporaryRedirect"]=307]="TemporaryRedirect"
e[e["PermanentRedirect"]=308]="PermanentRedirect"
e[e["BadRequest"]=400]="BadRequest"
e[e["Unauthorized"]=401]="Unauthorized"
e[e["PaymentRequired"]=402]="PaymentRequired"
e[e["Forbidden"]=403]="Forbidden"
e[e["NotFound"]=404]="NotFound"
e[e["MethodNotAllowed"]=405]="MethodNotAllowed"
e[e["NotAcceptable"]=406]="NotAcceptable"
e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
e[e["RequestTimeout"]=408]="RequestTimeout"
e[e["Conflict"]=409]="Conflict"
e[e["Gone"]=410]="Gone"
e[e["TooManyRequests"]=429]="TooManyRequests"
e[e["InternalServerError"]=500]="InternalServerError"
e[e["NotImplemented"]=501]="NotImplemented"
e[e["BadGateway"]=502]="BadGateway"
e[e["ServiceUnavailable"]=503]="ServiceUnavailable"
e[e["GatewayTimeout"]=504]="GatewayTimeout"})(p||(p={}))
var h;(function(e){e["Accept"]="accept"
e["ContentType"]="content-type"})(h||(h={}))
var u;(function(e){e["ApplicationJson"]="application/json"})(u||(u={}))
const d=[p.MovedPermanently,p.ResourceMoved,p.SeeOther,p.TemporaryRedirect,p.PermanentRedirect]
const f=[p.BadGateway,p.ServiceUnavailable,p.GatewayTimeout]
const g=["OPTIONS","GET","DELETE","HEAD"]
const m=10
const y=5
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return l(this,void 0,void 0,function*(){return new Promise(e=>l(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return l(this,void 0,void 0,function*(){return new Promise(e=>l(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)})
this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}class HttpClient{constructor(e,t,r){this._ignoreSslError=false
this._allowRedirects=true
this._allowRedirectDowngrade=false
this._maxRedirects=50
this._allowRetries=false
this._maxRetries=1
this._keepAlive=false
this._disposed=false
this.userAgent=this._getUserAgentWithOrchestrationId(e)
this.handlers=t||[]
this.requestOptions=r
if(r){if(r.ignoreSslError!=null)this._ignoreSslError=r.ignoreSslError
this._socketTimeout=r.socketTimeout
if(r.allowRedirects!=null)this._allowRedirects=r.allowRedirects
if(r.allowRedirectDowngrade!=null)this._allowRedirectDowngrade=r.allowRedirectDowngrade
if(r.maxRedirects!=null)this._maxRedirects=Math.max(r.maxRedirects,0)
if(r.keepAlive!=null)this._keepAlive=r.keepAlive
if(r.allowRetries!=null)this._allowRetries=r.allowRetries
if(r.maxRetries!=null)this._maxRetries=r.maxRetries}}options(e,t){return l(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return l(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return l(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){return l(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return l(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){return l(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return l(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,s){return l(this,void 0,void 0,function*(){return this.request(e,t,r,s)})}getJson(e){return l(this,arguments,void 0,function*(e,t={}){t[h.Accept]=this._getExistingOrDefaultHeader(t,h.Accept,u.ApplicationJson)
const r=yield this.get(e,t)
return this._processResponse(r,this.requestOptions)})}postJson(e,t){return l(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,u.ApplicationJson)
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,u.ApplicationJson)
const n=yield this.post(e,s,r)
return this._processResponse(n,this.requestOptions)})}putJson(e,t){return l(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,u.ApplicationJson)
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,u.ApplicationJson)
const n=yield this.put(e,s,r)
return this._processResponse(n,this.requestOptions)})}patchJson(e,t){return l(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
r[h.Accept]=this._getExistingOrDefaultHeader(r,h.Accept,u.ApplicationJson)
r[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,u.ApplicationJson)
const n=yield this.patch(e,s,r)
return this._processResponse(n,this.requestOptions)})}request(e,t,r,s){return l(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const n=new URL(t)
let i=this._prepareRequest(e,n,s)
const o=this._allowRetries&&g.includes(e)?this._maxRetries+1:1
let a=0
let c
do{c=yield this.requestRaw(i,r)
if(c&&c.message&&c.message.statusCode===p.Unauthorized){let e
for(const t of this.handlers)if(t.canHandleAuthentication(c)){e=t
break}if(e)return e.handleAuthentication(this,i,r)
else return c}let t=this._maxRedirects
while(c.message.statusCode&&d.includes(c.message.statusCode)&&this._allowRedirects&&t>0){const o=c.message.headers["location"]
if(!o)break
const a=new URL(o)
if(n.protocol==="https:"&&n.protocol!==a.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield c.readBody()
if(a.hostname!==n.hostname)for(const e in s)if(e.toLowerCase()==="authorization")delete s[e]
i=this._prepareRequest(e,a,s)
c=yield this.requestRaw(i,r)
t--}if(!c.message.statusCode||!f.includes(c.message.statusCode))return c
a+=1
if(a<o){yield c.readBody()
yield this._performExponentialBackoff(a)}}while(a<o)
return c})}dispose(){if(this._agent)this._agent.destroy()
this._disposed=true}requestRaw(e,t){return l(this,void 0,void 0,function*(){return new Promise((r,s)=>{function callbackForResult(e,t){if(e)s(e)
else if(!t)s(new Error("Unknown error"))
else r(t)}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,r){if(typeof t==="string"){if(!e.options.headers)e.options.headers={}
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let s=false
function handleResult(e,t){if(!s){s=true
r(e,t)}}const n=e.httpModule.request(e.options,e=>{const t=new HttpClientResponse(e)
handleResult(void 0,t)})
let i
n.on("socket",e=>{i=e})
n.setTimeout(this._socketTimeout||3*6e4,()=>{if(i)i.end()
handleResult(new Error(`Request timeout: ${e.options.path}`))})
n.on("error",function(e){handleResult(e)})
if(t&&typeof t==="string")n.write(t,"utf8")
if(t&&typeof t!=="string"){t.on("close",function(){n.end()})
t.pipe(n)}else n.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
const r=getProxyUrl(t)
const s=r&&r.hostname
if(!s)return
return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){const s={}
s.parsedUrl=t
const i=s.parsedUrl.protocol==="https:"
s.httpModule=i?o:n
const a=i?443:80
s.options={}
s.options.host=s.parsedUrl.hostname
s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):a
s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||"")
s.options.method=e
s.options.headers=this._mergeHeaders(r)
if(this.userAgent!=null)s.options.headers["user-agent"]=this.userAgent
s.options.agent=this._getAgent(s.parsedUrl)
if(this.handlers)for(const e of this.handlers)e.prepareRequest(s.options)
return s}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers)return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{}))
return lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,r){let s
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t]
if(e)s=typeof e==="number"?e.toString():e}const n=e[t]
if(n!==void 0)return typeof n==="number"?n.toString():n
if(s!==void 0)return s
return r}_getExistingOrDefaultContentTypeHeader(e,t){let r
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[h.ContentType]
if(e)if(typeof e==="number")r=String(e)
else if(Array.isArray(e))r=e.join(", ")
else r=e}const s=e[h.ContentType]
if(s!==void 0)if(typeof s==="number")return String(s)
else if(Array.isArray(s))return s.join(", ")
else return s
if(r!==void 0)return r
return t}_getAgent(e){let t
const r=getProxyUrl(e)
const n=r&&r.hostname
if(this._keepAlive&&n)t=this._proxyAgent
if(!n)t=this._agent
if(t)return t
const o=e.protocol==="https:"
let c=100
if(this.requestOptions)c=this.requestOptions.maxSockets||s.globalAgent.maxSockets
if(r&&r.hostname){const e={maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})}
let s
const n=r.protocol==="https:"
if(o)s=n?a.httpsOverHttps:a.httpsOverHttp
else s=n?a.httpOverHttps:a.httpOverHttp
t=s(e)
this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:c}
t=o?new i.Agent(e):new s.Agent(e)
this._agent=t}if(o&&this._ignoreSslError)t.options=Object.assign(t.options||{},{rejectUnauthorized:false})
return t}_getProxyAgentDispatcher(e,t){let r
if(this._keepAlive)r=this._proxyAgentDispatcher
if(r)return r
const s=e.protocol==="https:"
r=new c.k(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=r
if(s&&this._ignoreSslError)r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:false})
return r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
const r=process.env["ACTIONS_ORCHESTRATION_ID"]
if(r){const e=r.replace(/[^a-z0-9_.-]/gi,"_")
return`${t} actions_orchestration_id/${e}`}return t}_performExponentialBackoff(e){return l(this,void 0,void 0,function*(){e=Math.min(m,e)
const t=y*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return l(this,void 0,void 0,function*(){return new Promise((r,s)=>l(this,void 0,void 0,function*(){const n=e.message.statusCode||0
const i={statusCode:n,result:null,headers:{}}
if(n===p.NotFound)r(i)
function dateTimeDeserializer(e,t){if(typeof t==="string"){const e=new Date(t)
if(!isNaN(e.valueOf()))return e}return t}let o
let a
try{a=yield e.readBody()
if(a&&a.length>0){if(t&&t.deserializeDates)o=JSON.parse(a,dateTimeDeserializer)
else o=JSON.parse(a)
i.result=o}i.headers=e.message.headers}catch(e){}if(n>299){let e
if(o&&o.message)e=o.message
else if(a&&a.length>0)e=a
else e=`Failed request: (${n})`
const t=new HttpClientError(e,n)
t.result=i.result
s(t)}else r(i)}))})}}const lowercaseKeys=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})}),6229:((e,t,r)=>{r.d(t,{E:()=>JSONPath})
var s=r(714)
class Hooks{add(e,t,r){if(typeof arguments[0]!="string")for(let e in arguments[0])this.add(e,arguments[0][e],arguments[1])
else(Array.isArray(e)?e:[e]).forEach(function(e){this[e]=this[e]||[]
if(t)this[e][r?"unshift":"push"](t)},this)}run(e,t){this[e]=this[e]||[]
this[e].forEach(function(e){e.call(t&&t.context?t.context:t,t)})}}class Plugins{constructor(e){this.jsep=e
this.registered={}}register(...e){e.forEach(e=>{if(typeof e!=="object"||!e.name||!e.init)throw new Error("Invalid JSEP plugin format")
if(this.registered[e.name])return
e.init(this.jsep)
this.registered[e.name]=e})}}class Jsep{static get version(){return"1.6.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+Jsep.version}static addUnaryOp(e){Jsep.max_unop_len=Math.max(e.length,Jsep.max_unop_len)
Jsep.unary_ops[e]=1
return Jsep}static addBinaryOp(e,t,r){Jsep.max_binop_len=Math.max(e.length,Jsep.max_binop_len)
Jsep.binary_ops[e]=t
if(r)Jsep.right_associative.add(e)
else Jsep.right_associative.delete(e)
return Jsep}static addIdentifierChar(e){Jsep.additional_identifier_chars.add(e)
return Jsep}static addLiteral(e,t){Jsep.literals[e]=t
return Jsep}static removeUnaryOp(e){delete Jsep.unary_ops[e]
if(e.length===Jsep.max_unop_len)Jsep.max_unop_len=Jsep.getMaxKeyLen(Jsep.unary_ops)
return Jsep}static removeAllUnaryOps(){Jsep.unary_ops={}
Jsep.max_unop_len=0
return Jsep}static removeIdentifierChar(e){Jsep.additional_identifier_chars.delete(e)
return Jsep}static removeBinaryOp(e){delete Jsep.binary_ops[e]
if(e.length===Jsep.max_binop_len)Jsep.max_binop_len=Jsep.getMaxKeyLen(Jsep.binary_ops)
Jsep.right_associative.delete(e)
return Jsep}static removeAllBinaryOps(){Jsep.binary_ops={}
Jsep.max_binop_len=0
return Jsep}static removeLiteral(e){delete Jsep.literals[e]
return Jsep}static removeAllLiterals(){Jsep.literals={}
return Jsep}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(e){this.expr=e
this.index=0}static parse(e){return new Jsep(e).parse()}static getMaxKeyLen(e){return Math.max(0,...Object.keys(e).map(e=>e.length))}static isDecimalDigit(e){return e>=48&&e<=57}static binaryPrecedence(e){return Jsep.binary_ops[e]||0}static isIdentifierStart(e){return e>=65&&e<=90||e>=97&&e<=122||e>=128&&!Jsep.binary_ops[String.fromCharCode(e)]||Jsep.additional_identifier_chars.has(String.fromCharCode(e))}static isIdentifierPart(e){return Jsep.isIdentifierStart(e)||Jsep.isDecimalDigit(e)}throwError(e){const t=new Error(e+" at character "+this.index)
t.index=this.index
t.description=e
throw t}runHook(e,t){if(Jsep.hooks[e]){const r={context:this,node:t}
Jsep.hooks.run(e,r)
return r.node}return t}searchHook(e){if(Jsep.hooks[e]){const t={context:this}
Jsep.hooks[e].find(function(e){e.call(t.context,t)
return t.node})
return t.node}}gobbleSpaces(){let e=this.code
while(e===Jsep.SPACE_CODE||e===Jsep.TAB_CODE||e===Jsep.LF_CODE||e===Jsep.CR_CODE)e=this.expr.charCodeAt(++this.index)
this.runHook("gobble-spaces")}parse(){this.runHook("before-all")
const e=this.gobbleExpressions()
const t=e.length===1?e[0]:{type:Jsep.COMPOUND,body:e}
return this.runHook("after-all",t)}gobbleExpressions(e){let t,r,s=[]
while(this.index<this.expr.length){t=this.code
if(t===Jsep.SEMCOL_CODE||t===Jsep.COMMA_CODE)this.index++
else if(r=this.gobbleExpression())s.push(r)
else if(this.index<this.expr.length){if(t===e)break
this.throwError('Unexpected "'+this.char+'"')}}return s}gobbleExpression(){const e=this.searchHook("gobble-expression")||this.gobbleBinaryExpression()
this.gobbleSpaces()
return this.runHook("after-expression",e)}gobbleBinaryOp(){this.gobbleSpaces()
let e=this.expr.substr(this.index,Jsep.max_binop_len)
let t=e.length
while(t>0){if(Jsep.binary_ops.hasOwnProperty(e)&&(!Jsep.isIdentifierStart(this.code)||this.index+e.length<this.expr.length&&!Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+e.length)))){this.index+=t
return e}e=e.substr(0,--t)}return false}gobbleBinaryExpression(){let e,t,r,s,n,i,o,a,c
i=this.gobbleToken()
if(!i)return i
t=this.gobbleBinaryOp()
if(!t)return i
n={value:t,prec:Jsep.binaryPrecedence(t),right_a:Jsep.right_associative.has(t)}
o=this.gobbleToken()
if(!o)this.throwError("Expected expression after "+t)
s=[i,n,o]
while(t=this.gobbleBinaryOp()){r=Jsep.binaryPrecedence(t)
if(r===0){this.index-=t.length
break}n={value:t,prec:r,right_a:Jsep.right_associative.has(t)}
c=t
const comparePrev=e=>n.right_a&&e.right_a?r>e.prec:r<=e.prec
while(s.length>2&&comparePrev(s[s.length-2])){o=s.pop()
t=s.pop().value
i=s.pop()
e={type:Jsep.BINARY_EXP,operator:t,left:i,right:o}
s.push(e)}e=this.gobbleToken()
if(!e)this.throwError("Expected expression after "+c)
s.push(n,e)}a=s.length-1
e=s[a]
while(a>1){e={type:Jsep.BINARY_EXP,operator:s[a-1].value,left:s[a-2],right:e}
a-=2}return e}gobbleToken(){let e,t,r,s
this.gobbleSpaces()
s=this.searchHook("gobble-token")
if(s)return this.runHook("after-token",s)
e=this.code
if(Jsep.isDecimalDigit(e)||e===Jsep.PERIOD_CODE)return this.gobbleNumericLiteral()
if(e===Jsep.SQUOTE_CODE||e===Jsep.DQUOTE_CODE)s=this.gobbleStringLiteral()
else if(e===Jsep.OBRACK_CODE)s=this.gobbleArray()
else{t=this.expr.substr(this.index,Jsep.max_unop_len)
r=t.length
while(r>0){if(Jsep.unary_ops.hasOwnProperty(t)&&(!Jsep.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+t.length)))){this.index+=r
const e=this.gobbleToken()
if(!e)this.throwError("missing unaryOp argument")
return this.runHook("after-token",{type:Jsep.UNARY_EXP,operator:t,argument:e,prefix:true})}t=t.substr(0,--r)}if(Jsep.isIdentifierStart(e)){s=this.gobbleIdentifier()
if(Jsep.literals.hasOwnProperty(s.name))s={type:Jsep.LITERAL,value:Jsep.literals[s.name],raw:s.name}
else if(s.name===Jsep.this_str)s={type:Jsep.THIS_EXP}}else if(e===Jsep.OPAREN_CODE)s=this.gobbleGroup()}if(!s)return this.runHook("after-token",false)
s=this.gobbleTokenProperty(s)
return this.runHook("after-token",s)}gobbleTokenProperty(e){this.gobbleSpaces()
let t=this.code
while(t===Jsep.PERIOD_CODE||t===Jsep.OBRACK_CODE||t===Jsep.OPAREN_CODE||t===Jsep.QUMARK_CODE){let r
if(t===Jsep.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==Jsep.PERIOD_CODE)break
r=true
this.index+=2
this.gobbleSpaces()
t=this.code}this.index++
if(t===Jsep.OBRACK_CODE){e={type:Jsep.MEMBER_EXP,computed:true,object:e,property:this.gobbleExpression()}
if(!e.property)this.throwError('Unexpected "'+this.char+'"')
this.gobbleSpaces()
t=this.code
if(t!==Jsep.CBRACK_CODE)this.throwError("Unclosed [")
this.index++}else if(t===Jsep.OPAREN_CODE)e={type:Jsep.CALL_EXP,arguments:this.gobbleArguments(Jsep.CPAREN_CODE),callee:e}
else if(t===Jsep.PERIOD_CODE||r){if(r)this.index--
this.gobbleSpaces()
e={type:Jsep.MEMBER_EXP,computed:false,object:e,property:this.gobbleIdentifier()}}if(r)e.optional=true
this.gobbleSpaces()
t=this.code}return e}gobbleNumericLiteral(){let e,t,r=""
while(Jsep.isDecimalDigit(this.code))r+=this.expr.charAt(this.index++)
if(this.code===Jsep.PERIOD_CODE){r+=this.expr.charAt(this.index++)
while(Jsep.isDecimalDigit(this.code))r+=this.expr.charAt(this.index++)}e=this.char
if(e==="e"||e==="E"){r+=this.expr.charAt(this.index++)
e=this.char
if(e==="+"||e==="-")r+=this.expr.charAt(this.index++)
while(Jsep.isDecimalDigit(this.code))r+=this.expr.charAt(this.index++)
if(!Jsep.isDecimalDigit(this.expr.charCodeAt(this.index-1)))this.throwError("Expected exponent ("+r+this.char+")")}t=this.code
if(Jsep.isIdentifierStart(t))this.throwError("Variable names cannot start with a number ("+r+this.char+")")
else if(t===Jsep.PERIOD_CODE||r.length===1&&r.charCodeAt(0)===Jsep.PERIOD_CODE)this.throwError("Unexpected period")
return{type:Jsep.LITERAL,value:parseFloat(r),raw:r}}gobbleStringLiteral(){let e=""
const t=this.index
const r=this.expr.charAt(this.index++)
let s=false
while(this.index<this.expr.length){let t=this.expr.charAt(this.index++)
if(t===r){s=true
break}else if(t==="\\"){t=this.expr.charAt(this.index++)
switch(t){case"n":e+="\n"
break
case"r":e+="\r"
break
case"t":e+="\t"
break
case"b":e+="\b"
break
case"f":e+="\f"
break
case"v":e+="\v"
break
default:e+=t}}else e+=t}if(!s)this.throwError('Unclosed quote after "'+e+'"')
return{type:Jsep.LITERAL,value:e,raw:this.expr.substring(t,this.index)}}gobbleIdentifier(){let e=this.code,t=this.index
if(Jsep.isIdentifierStart(e))this.index++
else this.throwError("Unexpected "+this.char)
while(this.index<this.expr.length){e=this.code
if(Jsep.isIdentifierPart(e))this.index++
else break}return{type:Jsep.IDENTIFIER,name:this.expr.slice(t,this.index)}}gobbleArguments(e){const t=[]
let r=false
let s=0
while(this.index<this.expr.length){this.gobbleSpaces()
let n=this.code
if(n===e){r=true
this.index++
if(e===Jsep.CPAREN_CODE&&s&&s>=t.length)this.throwError("Unexpected token "+String.fromCharCode(e))
break}else if(n===Jsep.COMMA_CODE){this.index++
s++
if(s!==t.length)if(e===Jsep.CPAREN_CODE)this.throwError("Unexpected token ,")
else if(e===Jsep.CBRACK_CODE)for(let e=t.length;e<s;e++)t.push(null)}else if(t.length!==s&&s!==0)this.throwError("Expected comma")
else{const e=this.gobbleExpression()
if(!e||e.type===Jsep.COMPOUND)this.throwError("Expected comma")
t.push(e)}}if(!r)this.throwError("Expected "+String.fromCharCode(e))
return t}gobbleGroup(){this.index++
let e=this.gobbleExpressions(Jsep.CPAREN_CODE)
if(this.code===Jsep.CPAREN_CODE){this.index++
if(e.length===1)return e[0]
else if(!e.length)return false
else return{type:Jsep.SEQUENCE_EXP,expressions:e}}else this.throwError("Unclosed (")}gobbleArray(){this.index++
return{type:Jsep.ARRAY_EXP,elements:this.gobbleArguments(Jsep.CBRACK_CODE)}}}const n=new Hooks
Object.assign(Jsep,{hooks:n,plugins:new Plugins(Jsep),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:true,false:false,null:null},this_str:"this"})
Jsep.max_unop_len=Jsep.getMaxKeyLen(Jsep.unary_ops)
Jsep.max_binop_len=Jsep.getMaxKeyLen(Jsep.binary_ops)
const jsep=e=>new Jsep(e).parse()
const i=Object.getOwnPropertyNames(class Test{})
Object.getOwnPropertyNames(Jsep).filter(e=>!i.includes(e)&&jsep[e]===void 0).forEach(e=>{jsep[e]=Jsep[e]})
jsep.Jsep=Jsep
const o="ConditionalExpression"
var a={name:"ternary",init(e){e.hooks.add("after-expression",function gobbleTernary(t){if(t.node&&this.code===e.QUMARK_CODE){this.index++
const r=t.node
const s=this.gobbleExpression()
if(!s)this.throwError("Expected expression")
this.gobbleSpaces()
if(this.code===e.COLON_CODE){this.index++
const n=this.gobbleExpression()
if(!n)this.throwError("Expected expression")
t.node={type:o,test:r,consequent:s,alternate:n}
if(r.operator&&e.binary_ops[r.operator]<=.9){let s=r
while(s.right.operator&&e.binary_ops[s.right.operator]<=.9)s=s.right
t.node.test=s.right
s.right=t.node
t.node=r}}else this.throwError("Expected :")}})}}
jsep.plugins.register(a)
const c=47
const l=92
var p={name:"regex",init(e){e.hooks.add("gobble-token",function gobbleRegexLiteral(t){if(this.code===c){const r=++this.index
let s=false
while(this.index<this.expr.length){if(this.code===c&&!s){const s=this.expr.slice(r,this.index)
let n=""
while(++this.index<this.expr.length){const e=this.code
if(e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57)n+=this.char
else break}let i
try{i=new RegExp(s,n)}catch(e){this.throwError(e.message)}t.node={type:e.LITERAL,value:i,raw:this.expr.slice(r-1,this.index)}
t.node=this.gobbleTokenProperty(t.node)
return t.node}if(this.code===e.OBRACK_CODE)s=true
else if(s&&this.code===e.CBRACK_CODE)s=false
this.index+=this.code===l?2:1}this.throwError("Unclosed Regex")}})}}
const h=43
const u=45
const d={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[h,u],assignmentPrecedence:.9,init(e){const t=[e.IDENTIFIER,e.MEMBER_EXP]
d.assignmentOperators.forEach(t=>e.addBinaryOp(t,d.assignmentPrecedence,true))
e.hooks.add("gobble-token",function gobbleUpdatePrefix(e){const r=this.code
if(d.updateOperators.some(e=>e===r&&e===this.expr.charCodeAt(this.index+1))){this.index+=2
e.node={type:"UpdateExpression",operator:r===h?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:true}
if(!e.node.argument||!t.includes(e.node.argument.type))this.throwError(`Unexpected ${e.node.operator}`)}})
e.hooks.add("after-token",function gobbleUpdatePostfix(e){if(e.node){const r=this.code
if(d.updateOperators.some(e=>e===r&&e===this.expr.charCodeAt(this.index+1))){if(!t.includes(e.node.type))this.throwError(`Unexpected ${e.node.operator}`)
this.index+=2
e.node={type:"UpdateExpression",operator:r===h?"++":"--",argument:e.node,prefix:false}}}})
e.hooks.add("after-expression",function gobbleAssignment(e){if(e.node)updateBinariesToAssignments(e.node)})
function updateBinariesToAssignments(e){if(d.assignmentOperators.has(e.operator)){e.type="AssignmentExpression"
updateBinariesToAssignments(e.left)
updateBinariesToAssignments(e.right)}else if(!e.operator)Object.values(e).forEach(e=>{if(e&&typeof e==="object")updateBinariesToAssignments(e)})}}}
jsep.plugins.register(p,d)
jsep.addUnaryOp("typeof")
jsep.addUnaryOp("void")
jsep.addLiteral("null",null)
jsep.addLiteral("undefined",void 0)
const f=new Set(["constructor","__proto__","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"])
const g=new WeakSet([Function,function*(){}.constructor,async function(){}.constructor,async function*(){}.constructor,Function.prototype.call,Function.prototype.apply,Function.prototype.bind,Reflect.apply,Reflect.construct,...[...f].map(e=>Reflect.get(Object.prototype,e)).filter(e=>typeof e==="function")])
const isBlockedFunction=e=>typeof e==="function"&&g.has(e)
const getSafeProperty=(e,t)=>{if(e===void 0||e===null)throw new TypeError(`Cannot read properties of ${e} (reading '${t}')`)
if(!Object.hasOwn(e,t)&&f.has(t))throw new TypeError(`Cannot read properties of ${e} (reading '${t}')`)
const r=e[t]
if(isBlockedFunction(r))throw new TypeError("Function constructor is disabled")
return r}
const m=Object.assign(Object.create(null),{"||":(e,t)=>e||t(),"??":(e,t)=>e??t(),"&&":(e,t)=>e&&t(),"|":(e,t)=>e|t(),"^":(e,t)=>e^t(),"&":(e,t)=>e&t(),"==":(e,t)=>e==t(),"!=":(e,t)=>e!=t(),"===":(e,t)=>e===t(),"!==":(e,t)=>e!==t(),"<":(e,t)=>e<t(),">":(e,t)=>e>t(),"<=":(e,t)=>e<=t(),">=":(e,t)=>e>=t(),"<<":(e,t)=>e<<t(),">>":(e,t)=>e>>t(),">>>":(e,t)=>e>>>t(),"+":(e,t)=>e+t(),"-":(e,t)=>e-t(),"*":(e,t)=>e*t(),"/":(e,t)=>e/t(),"%":(e,t)=>e%t(),"**":(e,t)=>e**t()})
const y=Object.assign(Object.create(null),{"-":e=>-e,"!":e=>!e,"~":e=>~e,"+":e=>+e,typeof:e=>typeof e,void:()=>{}})
const v={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return v.evalBinaryExpression(e,t)
case"Compound":return v.evalCompound(e,t)
case"ConditionalExpression":return v.evalConditionalExpression(e,t)
case"Identifier":return v.evalIdentifier(e,t)
case"Literal":return v.evalLiteral(e)
case"MemberExpression":return v.evalMemberExpression(e,t)
case"UnaryExpression":return v.evalUnaryExpression(e,t)
case"ArrayExpression":return v.evalArrayExpression(e,t)
case"CallExpression":return v.evalCallExpression(e,t)
case"AssignmentExpression":return v.evalAssignmentExpression(e,t)
default:throw new SyntaxError("Unexpected expression",{cause:e})}},evalBinaryExpression(e,t){if(!Object.hasOwn(m,e.operator))throw new SyntaxError(`Unknown binary operator: ${e.operator}`)
const r=m[e.operator](v.evalAst(e.left,t),()=>v.evalAst(e.right,t))
return r},evalCompound(e,t){let r
for(let s=0;s<e.body.length;s++){if(e.body[s].type==="Identifier"&&["var","let","const"].includes(e.body[s].name)&&Object.hasOwn(e.body,s+1)&&e.body[s+1].type==="AssignmentExpression")s+=1
const n=e.body[s]
r=v.evalAst(n,t)}return r},evalConditionalExpression(e,t){return v.evalAst(e.test,t)?v.evalAst(e.consequent,t):v.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name]
throw new ReferenceError(`${e.name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){const r=String(e.computed?v.evalAst(e.property,t):e.property.name)
const s=v.evalAst(e.object,t)
const n=getSafeProperty(s,r)
if(typeof n==="function")return n.bind(s)
return n},evalUnaryExpression(e,t){if(!Object.hasOwn(y,e.operator))throw new SyntaxError(`Unknown unary operator: ${e.operator}`)
const r=v.evalAst(e.argument,t)
return y[e.operator](r)},evalArrayExpression(e,t){return e.elements.map(e=>v.evalAst(e,t))},evalCallExpression(e,t){const r=e.arguments.map(e=>v.evalAst(e,t))
const s=v.evalAst(e.callee,t)
if(isBlockedFunction(s)||r.some(e=>isBlockedFunction(e)))throw new Error("Function constructor is disabled")
return s(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw new SyntaxError("Invalid left-hand side in assignment")
const r=e.left.name
const s=v.evalAst(e.right,t)
t[r]=s
return t[r]}}
class SafeScript{constructor(e){this.code=e
this.ast=jsep(this.code)}runInNewContext(e){const t=Object.assign(Object.create(null),e)
return v.evalAst(this.ast,t)}}const toStringTag=e=>Object.prototype.toString.call(e).slice(8,-1)
const b=new Map
const E=new Map
function push(e,t){e=e.slice()
e.push(t)
return e}function unshift(e,t){t=t.slice()
t.unshift(e)
return t}function JSONPath(e,t,r,s,n){try{if(e&&typeof e==="object")return new JSONPathClass(e)
return new JSONPathClass(e,t,r,s,n)}catch(e){if(new.target)throw e
if(e&&typeof e==="object"&&"value"in e)return e.value
throw e}}class JSONPathClass{constructor(e,t,r,s,n){if(typeof e==="string"){n=s
s=r
r=t
t=e
e=null}const i=e&&typeof e==="object"
e||={}
this.currResultType=void 0
this.currEval=void 0
this.currOtherTypeCallback=void 0
this.currCustomTypes=void 0
this.currSandbox=void 0
this._hasParentSelector=false
this.json=e.json||r
this.path=e.path||t
this.resultType=e.resultType||"value"
this.flatten=Object.hasOwn(e,"flatten")&&e.flatten
this.wrap=!Object.hasOwn(e,"wrap")||e.wrap
this.sandbox=e.sandbox||{}
this.eval=e.eval===void 0?"safe":e.eval
this.ignoreEvalErrors=typeof e.ignoreEvalErrors!=="undefined"&&e.ignoreEvalErrors
this.parent=Object.hasOwn(e,"parent")?e.parent:null
this.parentProperty=Object.hasOwn(e,"parentProperty")?e.parentProperty:null
this.callback=e.callback||s||null
this.otherTypeCallback=e.otherTypeCallback||n||function(){throw new TypeError("You must supply an otherTypeCallback callback option "+"with the @other() operator.")}
this.customTypes=e.customTypes||{}
if(e.autostart===false)return
const o={path:i?e.path:t}
if(!i&&r!==void 0)o.json=r
else if("json"in e)o.json=e.json
const a=this.evaluate(o)
if(!a||typeof a!=="object"){const e=new Error('JSONPath should not be called with "new" (it '+"prevents return of (unwrapped) scalar values)")
e.value=a
throw e}return a}evaluate(e,t,r,s){let n=this.parent,i=this.parentProperty
let{flatten:o,wrap:a}=this
this.currResultType=this.resultType
this.currEval=this.eval
this.currSandbox=this.sandbox
r||=this.callback
this.currOtherTypeCallback=s||this.otherTypeCallback
this.currCustomTypes=this.customTypes
if(e&&typeof e==="object"&&!Array.isArray(e)){const s=e
if(!s.path&&s.path!=="")throw new TypeError('You must supply a "path" property when providing an '+"object argument to JSONPath.evaluate().")
if(!Object.hasOwn(s,"json"))throw new TypeError('You must supply a "json" property when providing an '+"object argument to JSONPath.evaluate().");({json:t}=s)
o=Object.hasOwn(s,"flatten")?s.flatten:o
this.currResultType=Object.hasOwn(s,"resultType")?s.resultType:this.currResultType
this.currSandbox=Object.hasOwn(s,"sandbox")?s.sandbox:this.currSandbox
a=Object.hasOwn(s,"wrap")?s.wrap:a
this.currEval=Object.hasOwn(s,"eval")?s.eval:this.currEval
r=Object.hasOwn(s,"callback")?s.callback:r
this.currOtherTypeCallback=Object.hasOwn(s,"otherTypeCallback")?s.otherTypeCallback:this.currOtherTypeCallback
this.currCustomTypes=Object.hasOwn(s,"customTypes")?s.customTypes:this.currCustomTypes
n=Object.hasOwn(s,"parent")?s.parent:n
i=Object.hasOwn(s,"parentProperty")?s.parentProperty:i
e=s.path}else{t||=this.json
e||=this.path}n||=null
i||=null
if(Array.isArray(e))e=JSONPath.toPathString(e)
if(!t||!e&&e!=="")return
const c=JSONPath.toPathArray(e)
if(c[0]==="$"&&c.length>1)c.shift()
this._hasParentSelector=false
const l=this._trace(c,t,["$"],n,i,r??void 0,void 0)
const p=(Array.isArray(l)?l:[l]).filter(e=>e&&!e.isParentSelector)
if(!p.length)return a?[]:void 0
if(!a&&p.length===1&&!p[0].hasArrExpr){const e=this._getPreferredOutput(p[0])
return e}const h=p.reduce((e,t)=>{const r=this._getPreferredOutput(t)
if(o&&Array.isArray(r))e=e.concat(r)
else e.push(r)
return e},[])
return h}_getPreferredOutput(e){const t=this.currResultType
switch(t){case"all":{const t=Array.isArray(e.path)?e.path:JSONPath.toPathArray(e.path)
e.pointer=JSONPath.toPointer(t)
e.path=typeof e.path==="string"?e.path:JSONPath.toPathString(e.path)
return e}case"value":case"parent":case"parentProperty":return e[t]
case"path":if(typeof e.path==="string")return e.path
return JSONPath.toPathString(e.path)
case"pointer":{const t=Array.isArray(e.path)?e.path:JSONPath.toPathArray(e.path)
return JSONPath.toPointer(t)}default:throw new TypeError("Unknown result type")}}_handleCallback(e,t,r){if(!t)return
const s=this._getPreferredOutput(e)
if(Array.isArray(e.path))e.path=JSONPath.toPathString(e.path)
t(s,r,e)}_trace(e,t,r,s,n,i,o,a){let c
if(!e.length){c={path:r,value:t,parent:s,parentProperty:n,hasArrExpr:o}
this._handleCallback(c,i,"value")
return c}const l=e[0],p=e.slice(1)
const h=[]
function addRet(e){if(Array.isArray(e))e.forEach(e=>{h.push(e)})
else h.push(e)}if(t&&(typeof l!=="string"||a)&&Object.hasOwn(t,l)){const e=t
addRet(this._trace(p,e[l],push(r,l),t,l,i,o))}else if(l==="*")this._walk(t,e=>{const s=t
addRet(this._trace(p,s[e],push(r,e),t,e,i,true,true))})
else if(l===".."){addRet(this._trace(p,t,r,s,n,i,o))
this._walk(t,s=>{const n=t
if(typeof n[s]==="object")addRet(this._trace(e.slice(),n[s],push(r,s),t,s,i,true))})}else if(l==="^"){this._hasParentSelector=true
return{path:r.slice(0,-1),expr:p,isParentSelector:true,value:void 0,parent:void 0,parentProperty:null}}else if(l==="~"){c={path:push(r,l),value:n,parent:s,parentProperty:null}
this._handleCallback(c,i,"property")
return c}else if(l==="$")addRet(this._trace(p,t,r,null,null,i,o))
else if(/^(-?\d*):(-?\d*):?(-?\d*)$/v.test(l)){const e=this._slice(l,p,t,r,s,n,i)
if(e)addRet(e)}else if(l.indexOf("?(")===0){if(this.currEval===false)throw new Error("Eval [?(expr)] prevented in JSONPath expression.")
const e=l.replace(/^\?\((.*?)\)$/v,"$1")
const o=/@.?([^?]*)[\['](\??\(.*?\))(?!.\)\])[\]']/gv.exec(e)
if(o)this._walk(t,e=>{const a=[o[2]]
const c=t
const l=o[1]?getSafeProperty(c[e],o[1]):c[e]
const h=this._trace(a,l,r,s,n,i,true)
const u=Array.isArray(h)?h:[h]
if(u.length>0)addRet(this._trace(p,c[e],push(r,e),t,e,i,true))})
else{const o=t
this._walk(t,a=>{if(this._eval(e,o[a],a,r,s,n))addRet(this._trace(p,o[a],push(r,a),t,a,i,true))})}}else if(l[0]==="("){if(this.currEval===false)throw new Error("Eval [(expr)] prevented in JSONPath expression.")
const e=this._eval(l,t,r.at(-1),r.slice(0,-1),s,n)
const a=e!==void 0?e:""
addRet(this._trace(unshift(a,p),t,r,s,n,i,o))}else if(l[0]==="@"){let e=false
const o=l.indexOf("(")
const a=l.slice(1,o)
const p=l.lastIndexOf(")")
const h=l.slice(o+1,p)
const u=h?JSON.parse(h):void 0
switch(a){case"scalar":e=!t||!["object","function"].includes(typeof t)
break
case"boolean":case"string":case"undefined":case"function":e=typeof t===a
break
case"integer":e=Number.isFinite(t)&&!(t%1)
break
case"number":e=Number.isFinite(t)
break
case"nonFinite":e=typeof t==="number"&&!Number.isFinite(t)
break
case"object":e=Boolean(t)&&typeof t===a
break
case"array":e=Array.isArray(t)
break
case"other":e=this.currOtherTypeCallback(t,r,s,n,u)||false
break
case"null":e=t===null
break
case"symbol":e=typeof t==="symbol"
break
case"BigInt":e=typeof t==="bigint"
break
case"Promise":e=toStringTag(t)==="Promise"
break
case"jsonReference":e=Boolean(t)&&typeof t==="object"&&Object.hasOwn(t,"$ref")
break
default:if(this.currCustomTypes&&Object.hasOwn(this.currCustomTypes,a))e=this.currCustomTypes[a](t,r,s,n,u)||false
else throw new TypeError("Unknown value type "+a)}if(e){c={path:r,value:t,parent:s,parentProperty:n}
this._handleCallback(c,i,"value")
return c}}else if(t&&l[0]==="`"&&Object.hasOwn(t,l.slice(1))){const e=l.slice(1)
const s=t
addRet(this._trace(p,s[e],push(r,e),t,e,i,o,true))}else if(l[0]==="'"||l[0]==='"')for(const[,e,s]of l.matchAll(/'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/gv)){const n=(e??s).replaceAll(/\\(['"\\])/gv,"$1")
if(!t||!Object.hasOwn(t,n))continue
const o=t
addRet(this._trace(p,o[n],push(r,n),t,n,i,true))}else if(l.includes(",")){const e=l.split(",")
for(const o of e)addRet(this._trace(unshift(o,p),t,r,s,n,i,true))}else if(!a&&t&&Object.hasOwn(t,l)){const e=t
addRet(this._trace(p,e[l],push(r,l),t,l,i,o,true))}if(this._hasParentSelector)for(let e=0;e<h.length;e++){const r=h[e]
if(!r||!r.isParentSelector)continue
const a=r.expr
const c=r.path
const l=this._trace(a,t,c,s,n,i,o)
if(Array.isArray(l)){h[e]=l[0]
const t=l.length
for(let r=1;r<t;r++){e++
h.splice(e,0,l[r])}}else h[e]=l}return h}_walk(e,t){if(Array.isArray(e)){const r=e.length
for(let e=0;e<r;e++)t(e)}else if(e&&typeof e==="object")Object.keys(e).forEach(e=>{t(e)})}_slice(e,t,r,s,n,i,o){if(!Array.isArray(r))return
const a=r.length,c=e.split(":"),l=c[2]?Number(c[2]):1
const p=[]
if(l===0)return p
const normalize=e=>e<0?e+a:e
const h=normalize(c[0]?Number(c[0]):l>0?0:a-1),u=normalize(c[1]?Number(c[1]):l>0?a:-a-1)
const[d,f]=l>0?[Math.min(Math.max(h,0),a),Math.min(Math.max(u,0),a)]:[Math.min(Math.max(h,-1),a-1),Math.min(Math.max(u,-1),a-1)]
for(let e=d;l>0?e<f:e>f;e+=l){const a=this._trace(unshift(e,t),r,s,n,i,o,true)
const c=Array.isArray(a)?a:[a]
c.forEach(e=>{p.push(e)})}return p}_eval(e,t,r,s,n,i){if(this.currSandbox){this.currSandbox._$_parentProperty=i
this.currSandbox._$_parent=n
this.currSandbox._$_property=r
this.currSandbox._$_root=this.json
this.currSandbox._$_v=t}const o=e.includes("@path")
if(o){const e=this.currSandbox??{}
e._$_path=JSONPath.toPathString(s.concat([r]))}const a=this.currEval+"Script:"+e
if(!b.has(a)){const t=e.replaceAll(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<=(?:^|[\(,=:\[!\|?\{\};+\-*%<>~^]|&)\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\/\\\[])+\/[dgimsuvy]*)|@(?:(parentProperty|parent|property|root|path)|(?![\w$]))/gv,(e,t,r)=>t??"_$_"+(r??"v"))
const r=this.currEval
if(["safe",true,void 0].includes(r))b.set(a,new this.safeVm.Script(t))
else if(this.currEval==="native")b.set(a,new this.vm.Script(t))
else if(typeof this.currEval==="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const e=this.currEval
b.set(a,new e(t))}else if(typeof this.currEval==="function"){const e=this.currEval
b.set(a,{runInNewContext:r=>e(t,r)})}else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return b.get(a).runInNewContext(this.currSandbox)}catch(t){if(this.ignoreEvalErrors)return false
const r=t
throw new Error("jsonPath: "+r.message+": "+e,{cause:t})}}}JSONPathClass.prototype.safeVm={Script:SafeScript}
JSONPath.prototype=JSONPathClass.prototype
JSONPath.clearCache=function(){E.clear()
b.clear()}
JSONPath.toPathString=function(e){const t=e,r=t.length
let s="$"
for(let e=1;e<r;e++)if(!/^(~|\^|@.*?\(\))$/v.test(t[e]))s+=/^[0-9*]+$/v.test(t[e])?"["+t[e]+"]":"['"+String(t[e]).replaceAll(/['\\]/gv,String.raw`\$&`)+"']"
return s}
JSONPath.toPointer=function(e){const t=e,r=t.length
let s=""
for(let e=1;e<r;e++)if(!/^(~|\^|@.*?\(\))$/v.test(t[e]))s+="/"+t[e].toString().replaceAll("~","~0").replaceAll("/","~1")
return s}
JSONPath.toPathArray=function(e){if(E.has(e))return E.get(e).concat()
const t=[]
const r=e.replaceAll(/@[\w$\-]+\([^\)]*\)/gv,";$&;").replaceAll(/[\['](\??\(.*?\))[\]'](?!.\])/gv,function(e,r){return"[#"+(t.push(r)-1)+"]"}).replaceAll(/\[\s*((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")(?:\s*,\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"))*)\s*\]/gv,function(e,r){if(!/[,\\]/v.test(r))return e
return"[#"+(t.push(r)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gv,function(e,t){return"['"+t.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^\[]*\])|\[['"]?/gv,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gv,function(e,t){return";"+t.split("").join(";")+";"}).replaceAll(/;;;|;;/gv,";..;").replaceAll(/;$|'?\]|'$/gv,"")
const s=r.split(";").map(function(e){const r=e.match(/#(\d+)/v)
return!r||!r[1]?e:t[Number(r[1])]})
E.set(e,s)
return E.get(e).concat()}
JSONPathClass.prototype.vm=s}),5637:((e,t,r)=>{r.d(t,{lD:()=>split})
class Shlexer{constructor(e){this.i=0
this.string=e
this.whitespace=" \t\r\n"
this.quotes=`'"`
this.escapes="\\"
this.escapedQuotes='"'
this.ansiCQuotes=true
this.localeQuotes=true
this.debug=false}readChar(){return this.string.charAt(this.i++)}processEscapes(e,t,r){if(!r&&!this.escapedQuotes.includes(t))return e
const s="["+this.escapes.replace(/(.)/g,"\\$1")+"]"
if(!r&&this.escapedQuotes.includes(t)){const r=new RegExp(s+"("+s+"|\\"+t+")","g")
return e.replace(r,"$1")}if(r){const t={"([\\\\'\"?])":e=>e,a:()=>"",b:()=>"\b","e|E":()=>"",f:()=>"\f",n:()=>"\n",r:()=>"\r",t:()=>"\t",v:()=>"\v","([0-7]{1,3})":e=>String.fromCharCode(parseInt(e,8)),"x([0-9a-fA-F]{1,2})":e=>String.fromCharCode(parseInt(e,16)),"u([0-9a-fA-F]{1,4})":e=>String.fromCharCode(parseInt(e,16)),"U([0-9a-fA-F]{1,8})":e=>String.fromCharCode(parseInt(e,16)),"c(.)":e=>{if(e==="?")return""
else if(e==="@")return"\0"
else return String.fromCharCode(e.charCodeAt(0)&31)}}
const r=new RegExp(s+"("+Object.keys(t).join("|")+")","g")
return e.replace(r,function(e,r){for(const e in t){const s=new RegExp("^"+e+"$").exec(r)
if(s===null)continue
return t[e].apply(null,s.slice(1))}})}return}*[Symbol.iterator](){let e=false
let t=false
let r=false
let s=-2
let n
if(this.debug)console.log("full input:",">"+this.string+"<")
while(true){const i=this.i
const o=this.readChar()
if(this.debug)console.log("position:",i,"input:",">"+o+"<","accumulated:",n,"inQuote:",e,"inDollarQuote:",t,"lastDollar:",s,"escaped:",r)
if(o===""){if(e)throw new Error("Got EOF while in a quoted string")
if(r)throw new Error("Got EOF while in an escape sequence")
if(n!==void 0)yield n
return}if(r){if(o==="\n");else if(e)n=(n||"")+r+o
else n=(n||"")+o
r=false
continue}if(this.escapes.includes(o))if(!e||t!==false||this.escapedQuotes.includes(e)){r=o
continue}if(e!==false){if(o===e){n=this.processEscapes(n,e,t==="'")
e=false
t=false
continue}n=(n||"")+o
continue}if(this.quotes.includes(o)){e=o
if(s===i-1)if(o==="'"&&!this.ansiCQuotes);else if(o==='"'&&!this.localeQuotes);else t=o
n=n||""
if(t!==false)n=n.slice(0,-1)
continue}if(e===false&&o==="$")s=i
if(this.whitespace.includes(o)){if(n!==void 0)yield n
n=void 0
continue}n=(n||"")+o}}}function split(e){return Array.from(new Shlexer(e))}})}
