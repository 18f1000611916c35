export const id=827
export const ids=[827]
export const modules={770:((A,e,t)=>{A.exports=t(218)}),218:((A,e,t)=>{t(9278)
var s=t(4756)
var r=t(8611)
var n=t(5692)
var o=t(4434)
t(2613)
var i=t(9023)
e.httpOverHttp=a
e.httpsOverHttp=c
e.httpOverHttps=g
e.httpsOverHttps=Q
function a(A){var e=new E(A)
e.request=r.request
return e}function c(A){var e=new E(A)
e.request=r.request
e.createSocket=l
e.defaultPort=443
return e}function g(A){var e=new E(A)
e.request=n.request
return e}function Q(A){var e=new E(A)
e.request=n.request
e.createSocket=l
e.defaultPort=443
return e}function E(A){var e=this
e.options=A||{}
e.proxyOptions=e.options.proxy||{}
e.maxSockets=e.options.maxSockets||r.Agent.defaultMaxSockets
e.requests=[]
e.sockets=[]
e.on("free",function A(t,s,r,n){var o=h(s,r,n)
for(var i=0,a=e.requests.length;i<a;++i){var c=e.requests[i]
if(c.host===o.host&&c.port===o.port){e.requests.splice(i,1)
c.request.onSocket(t)
return}}t.destroy()
e.removeSocket(t)})}i.inherits(E,o.EventEmitter)
E.prototype.addRequest=function A(e,t,s,r){var n=this
var o=B({request:e},n.options,h(t,s,r))
if(n.sockets.length>=this.maxSockets){n.requests.push(o)
return}n.createSocket(o,function(A){A.on("free",t)
A.on("close",s)
A.on("agentRemove",s)
e.onSocket(A)
function t(){n.emit("free",A,o)}function s(e){n.removeSocket(A)
A.removeListener("free",t)
A.removeListener("close",s)
A.removeListener("agentRemove",s)}})}
E.prototype.createSocket=function A(e,t){var s=this
var r={}
s.sockets.push(r)
var n=B({},s.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:false,headers:{host:e.host+":"+e.port}})
if(e.localAddress)n.localAddress=e.localAddress
if(n.proxyAuth){n.headers=n.headers||{}
n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")}C("making CONNECT request")
var o=s.request(n)
o.useChunkedEncodingByDefault=false
o.once("response",i)
o.once("upgrade",a)
o.once("connect",c)
o.once("error",g)
o.end()
function i(A){A.upgrade=true}function a(A,e,t){process.nextTick(function(){c(A,e,t)})}function c(A,n,i){o.removeAllListeners()
n.removeAllListeners()
if(A.statusCode!==200){C("tunneling socket could not be established, statusCode=%d",A.statusCode)
n.destroy()
var a=new Error("tunneling socket could not be established, "+"statusCode="+A.statusCode)
a.code="ECONNRESET"
e.request.emit("error",a)
s.removeSocket(r)
return}if(i.length>0){C("got illegal response body from proxy")
n.destroy()
a=new Error("got illegal response body from proxy")
a.code="ECONNRESET"
e.request.emit("error",a)
s.removeSocket(r)
return}C("tunneling connection has established")
s.sockets[s.sockets.indexOf(r)]=n
return t(n)}function g(A){o.removeAllListeners()
C("tunneling socket could not be established, cause=%s\n",A.message,A.stack)
var t=new Error("tunneling socket could not be established, "+"cause="+A.message)
t.code="ECONNRESET"
e.request.emit("error",t)
s.removeSocket(r)}}
E.prototype.removeSocket=function A(e){var t=this.sockets.indexOf(e)
if(t===-1)return
this.sockets.splice(t,1)
var s=this.requests.shift()
if(s)this.createSocket(s,function(A){s.request.onSocket(A)})}
function l(A,e){var t=this
E.prototype.createSocket.call(t,A,function(r){var n=A.request.getHeader("host")
var o=B({},t.options,{socket:r,servername:n?n.replace(/:.*$/,""):A.host})
var i=s.connect(0,o)
t.sockets[t.sockets.indexOf(r)]=i
e(i)})}function h(A,e,t){if(typeof A==="string")return{host:A,port:e,localAddress:t}
return A}function B(A){for(var e=1,t=arguments.length;e<t;++e){var s=arguments[e]
if(typeof s==="object"){var r=Object.keys(s)
for(var n=0,o=r.length;n<o;++n){var i=r[n]
if(s[i]!==void 0)A[i]=s[i]}}}return A}var C
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG))C=function(){var A=Array.prototype.slice.call(arguments)
if(typeof A[0]==="string")A[0]="TUNNEL: "+A[0]
else A.unshift("TUNNEL:")
console.error.apply(console,A)}
else C=function(){}
0}),6752:((A,e,t)=>{const s=t(3701)
const r=t(883)
const n=t(628)
const o=t(837)
const i=t(7405)
const a=t(6672)
const c=t(3137)
const g=t(50)
const Q=t(8707)
const E=t(3440)
const{InvalidArgumentError:l}=Q
const h=t(6615)
const B=t(9136)
const C=t(7365)
const I=t(7501)
const u=t(4004)
const d=t(2429)
const f=t(7816)
const{getGlobalDispatcher:p,setGlobalDispatcher:w}=t(2581)
const y=t(8155)
const D=t(8754)
const k=t(5092)
Object.assign(r.prototype,h)
0
0
0
0
0
A.exports.kT=a
0
0
0
0
0
0;({redirect:t(1514),retry:t(2026),dump:t(8060),dns:t(379)})
0
0;({parseHeaders:E.parseHeaders,headerNameToString:E.headerNameToString})
function m(A){return(e,t,s)=>{if(typeof t==="function"){s=t
t=null}if(!e||typeof e!=="string"&&typeof e!=="object"&&!(e instanceof URL))throw new l("invalid url")
if(t!=null&&typeof t!=="object")throw new l("invalid opts")
if(t&&t.path!=null){if(typeof t.path!=="string")throw new l("invalid opts.path")
let A=t.path
if(!t.path.startsWith("/"))A=`/${A}`
e=new URL(E.parseOrigin(e).origin+A)}else{if(!t)t=typeof e==="object"?e:{}
e=E.parseURL(e)}const{agent:r,dispatcher:n=p()}=t
if(r)throw new l("unsupported opts.agent. Did you mean opts.client?")
return A.call(n,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:t.method||(t.body?"PUT":"GET")},s)}}0
0
const R=t(4398).fetch
A.exports.hd=async function A(e,t=void 0){try{return await R(e,t)}catch(A){if(A&&typeof A==="object")Error.captureStackTrace(A)
throw A}}
t(660).Headers
t(9051).Response
t(9967).Request
t(5910).FormData
globalThis.File??t(4573).File
t(8355).FileReader
const{setGlobalOrigin:b,getGlobalOrigin:F}=t(1059)
0
0
const{CacheStorage:S}=t(3245)
const{kConstruct:N}=t(109)
new S(N)
const{deleteCookie:M,getCookies:U,getSetCookies:L,setCookie:T}=t(9061)
0
0
0
0
const{parseMIMEType:v,serializeAMimeType:Y}=t(1900)
0
0
const{CloseEvent:G,ErrorEvent:J,MessageEvent:x}=t(5188)
t(3726).WebSocket
0
0
0
m(h.request)
m(h.stream)
m(h.pipeline)
m(h.connect)
m(h.upgrade)
0
0
0
0
const{EventSource:H}=t(1238)
0}),158:((A,e,t)=>{const{addAbortListener:s}=t(3440)
const{RequestAbortedError:r}=t(8707)
const n=Symbol("kListener")
const o=Symbol("kSignal")
function i(A){if(A.abort)A.abort(A[o]?.reason)
else A.reason=A[o]?.reason??new r
c(A)}function a(A,e){A.reason=null
A[o]=null
A[n]=null
if(!e)return
if(e.aborted){i(A)
return}A[o]=e
A[n]=()=>{i(A)}
s(A[o],A[n])}function c(A){if(!A[o])return
if("removeEventListener"in A[o])A[o].removeEventListener("abort",A[n])
else A[o].removeListener("abort",A[n])
A[o]=null
A[n]=null}A.exports={addSignal:a,removeSignal:c}}),2279:((A,e,t)=>{const s=t(4589)
const{AsyncResource:r}=t(6698)
const{InvalidArgumentError:n,SocketError:o}=t(8707)
const i=t(3440)
const{addSignal:a,removeSignal:c}=t(158)
class g extends r{constructor(A,e){if(!A||typeof A!=="object")throw new n("invalid opts")
if(typeof e!=="function")throw new n("invalid callback")
const{signal:t,opaque:s,responseHeaders:r}=A
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function")throw new n("signal must be an EventEmitter or EventTarget")
super("UNDICI_CONNECT")
this.opaque=s||null
this.responseHeaders=r||null
this.callback=e
this.abort=null
a(this,t)}onConnect(A,e){if(this.reason){A(this.reason)
return}s(this.callback)
this.abort=A
this.context=e}onHeaders(){throw new o("bad connect",null)}onUpgrade(A,e,t){const{callback:s,opaque:r,context:n}=this
c(this)
this.callback=null
let o=e
if(o!=null)o=this.responseHeaders==="raw"?i.parseRawHeaders(e):i.parseHeaders(e)
this.runInAsyncScope(s,null,null,{statusCode:A,headers:o,socket:t,opaque:r,context:n})}onError(A){const{callback:e,opaque:t}=this
c(this)
if(e){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(e,null,A,{opaque:t})})}}}function Q(A,e){if(e===void 0)return new Promise((e,t)=>{Q.call(this,A,(A,s)=>A?t(A):e(s))})
try{const t=new g(A,e)
this.dispatch({...A,method:"CONNECT"},t)}catch(t){if(typeof e!=="function")throw t
const s=A?.opaque
queueMicrotask(()=>e(t,{opaque:s}))}}A.exports=Q}),4481:((A,e,t)=>{const{Readable:s,Duplex:r,PassThrough:n}=t(7075)
const{InvalidArgumentError:o,InvalidReturnValueError:i,RequestAbortedError:a}=t(8707)
const c=t(3440)
const{AsyncResource:g}=t(6698)
const{addSignal:Q,removeSignal:E}=t(158)
const l=t(4589)
const h=Symbol("resume")
class B extends s{constructor(){super({autoDestroy:true})
this[h]=null}_read(){const{[h]:A}=this
if(A){this[h]=null
A()}}_destroy(A,e){this._read()
e(A)}}class C extends s{constructor(A){super({autoDestroy:true})
this[h]=A}_read(){this[h]()}_destroy(A,e){if(!A&&!this._readableState.endEmitted)A=new a
e(A)}}class I extends g{constructor(A,e){if(!A||typeof A!=="object")throw new o("invalid opts")
if(typeof e!=="function")throw new o("invalid handler")
const{signal:t,method:s,opaque:n,onInfo:i,responseHeaders:g}=A
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function")throw new o("signal must be an EventEmitter or EventTarget")
if(s==="CONNECT")throw new o("invalid method")
if(i&&typeof i!=="function")throw new o("invalid onInfo callback")
super("UNDICI_PIPELINE")
this.opaque=n||null
this.responseHeaders=g||null
this.handler=e
this.abort=null
this.context=null
this.onInfo=i||null
this.req=(new B).on("error",c.nop)
this.ret=new r({readableObjectMode:A.objectMode,autoDestroy:true,read:()=>{const{body:A}=this
if(A?.resume)A.resume()},write:(A,e,t)=>{const{req:s}=this
if(s.push(A,e)||s._readableState.destroyed)t()
else s[h]=t},destroy:(A,e)=>{const{body:t,req:s,res:r,ret:n,abort:o}=this
if(!A&&!n._readableState.endEmitted)A=new a
if(o&&A)o()
c.destroy(t,A)
c.destroy(s,A)
c.destroy(r,A)
E(this)
e(A)}}).on("prefinish",()=>{const{req:A}=this
A.push(null)})
this.res=null
Q(this,t)}onConnect(A,e){const{ret:t,res:s}=this
if(this.reason){A(this.reason)
return}l(!s,"pipeline cannot be retried")
l(!t.destroyed)
this.abort=A
this.context=e}onHeaders(A,e,t){const{opaque:s,handler:r,context:n}=this
if(A<200){if(this.onInfo){const t=this.responseHeaders==="raw"?c.parseRawHeaders(e):c.parseHeaders(e)
this.onInfo({statusCode:A,headers:t})}return}this.res=new C(t)
let o
try{this.handler=null
const t=this.responseHeaders==="raw"?c.parseRawHeaders(e):c.parseHeaders(e)
o=this.runInAsyncScope(r,null,{statusCode:A,headers:t,opaque:s,body:this.res,context:n})}catch(A){this.res.on("error",c.nop)
throw A}if(!o||typeof o.on!=="function")throw new i("expected Readable")
o.on("data",A=>{const{ret:e,body:t}=this
if(!e.push(A)&&t.pause)t.pause()}).on("error",A=>{const{ret:e}=this
c.destroy(e,A)}).on("end",()=>{const{ret:A}=this
A.push(null)}).on("close",()=>{const{ret:A}=this
if(!A._readableState.ended)c.destroy(A,new a)})
this.body=o}onData(A){const{res:e}=this
return e.push(A)}onComplete(A){const{res:e}=this
e.push(null)}onError(A){const{ret:e}=this
this.handler=null
c.destroy(e,A)}}function u(A,e){try{const t=new I(A,e)
this.dispatch({...A,body:t.req},t)
return t.ret}catch(A){return(new n).destroy(A)}}A.exports=u}),4043:((A,e,t)=>{const s=t(4589)
const{Readable:r}=t(9927)
const{InvalidArgumentError:n,RequestAbortedError:o}=t(8707)
const i=t(3440)
const{getResolveErrorBodyCallback:a}=t(7655)
const{AsyncResource:c}=t(6698)
class g extends c{constructor(A,e){if(!A||typeof A!=="object")throw new n("invalid opts")
const{signal:t,method:s,opaque:r,body:a,onInfo:c,responseHeaders:g,throwOnError:Q,highWaterMark:E}=A
try{if(typeof e!=="function")throw new n("invalid callback")
if(E&&(typeof E!=="number"||E<0))throw new n("invalid highWaterMark")
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function")throw new n("signal must be an EventEmitter or EventTarget")
if(s==="CONNECT")throw new n("invalid method")
if(c&&typeof c!=="function")throw new n("invalid onInfo callback")
super("UNDICI_REQUEST")}catch(A){if(i.isStream(a))i.destroy(a.on("error",i.nop),A)
throw A}this.method=s
this.responseHeaders=g||null
this.opaque=r||null
this.callback=e
this.res=null
this.abort=null
this.body=a
this.trailers={}
this.context=null
this.onInfo=c||null
this.throwOnError=Q
this.highWaterMark=E
this.signal=t
this.reason=null
this.removeAbortListener=null
if(i.isStream(a))a.on("error",A=>{this.onError(A)})
if(this.signal)if(this.signal.aborted)this.reason=this.signal.reason??new o
else this.removeAbortListener=i.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new o
if(this.res)i.destroy(this.res.on("error",i.nop),this.reason)
else if(this.abort)this.abort(this.reason)
if(this.removeAbortListener){this.res?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}})}onConnect(A,e){if(this.reason){A(this.reason)
return}s(this.callback)
this.abort=A
this.context=e}onHeaders(A,e,t,s){const{callback:n,opaque:o,abort:c,context:g,responseHeaders:Q,highWaterMark:E}=this
const l=Q==="raw"?i.parseRawHeaders(e):i.parseHeaders(e)
if(A<200){if(this.onInfo)this.onInfo({statusCode:A,headers:l})
return}const h=Q==="raw"?i.parseHeaders(e):l
const B=h["content-type"]
const C=h["content-length"]
const I=new r({resume:t,abort:c,contentType:B,contentLength:this.method!=="HEAD"&&C?Number(C):null,highWaterMark:E})
if(this.removeAbortListener)I.on("close",this.removeAbortListener)
this.callback=null
this.res=I
if(n!==null)if(this.throwOnError&&A>=400)this.runInAsyncScope(a,null,{callback:n,body:I,contentType:B,statusCode:A,statusMessage:s,headers:l})
else this.runInAsyncScope(n,null,null,{statusCode:A,headers:l,trailers:this.trailers,opaque:o,body:I,context:g})}onData(A){return this.res.push(A)}onComplete(A){i.parseHeaders(A,this.trailers)
this.res.push(null)}onError(A){const{res:e,callback:t,body:s,opaque:r}=this
if(t){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:r})})}if(e){this.res=null
queueMicrotask(()=>{i.destroy(e,A)})}if(s){this.body=null
i.destroy(s,A)}if(this.removeAbortListener){e?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}}}function Q(A,e){if(e===void 0)return new Promise((e,t)=>{Q.call(this,A,(A,s)=>A?t(A):e(s))})
try{this.dispatch(A,new g(A,e))}catch(t){if(typeof e!=="function")throw t
const s=A?.opaque
queueMicrotask(()=>e(t,{opaque:s}))}}A.exports=Q
A.exports.RequestHandler=g}),3560:((A,e,t)=>{const s=t(4589)
const{finished:r,PassThrough:n}=t(7075)
const{InvalidArgumentError:o,InvalidReturnValueError:i}=t(8707)
const a=t(3440)
const{getResolveErrorBodyCallback:c}=t(7655)
const{AsyncResource:g}=t(6698)
const{addSignal:Q,removeSignal:E}=t(158)
class l extends g{constructor(A,e,t){if(!A||typeof A!=="object")throw new o("invalid opts")
const{signal:s,method:r,opaque:n,body:i,onInfo:c,responseHeaders:g,throwOnError:E}=A
try{if(typeof t!=="function")throw new o("invalid callback")
if(typeof e!=="function")throw new o("invalid factory")
if(s&&typeof s.on!=="function"&&typeof s.addEventListener!=="function")throw new o("signal must be an EventEmitter or EventTarget")
if(r==="CONNECT")throw new o("invalid method")
if(c&&typeof c!=="function")throw new o("invalid onInfo callback")
super("UNDICI_STREAM")}catch(A){if(a.isStream(i))a.destroy(i.on("error",a.nop),A)
throw A}this.responseHeaders=g||null
this.opaque=n||null
this.factory=e
this.callback=t
this.res=null
this.abort=null
this.context=null
this.trailers=null
this.body=i
this.onInfo=c||null
this.throwOnError=E||false
if(a.isStream(i))i.on("error",A=>{this.onError(A)})
Q(this,s)}onConnect(A,e){if(this.reason){A(this.reason)
return}s(this.callback)
this.abort=A
this.context=e}onHeaders(A,e,t,s){const{factory:o,opaque:g,context:Q,callback:E,responseHeaders:l}=this
const h=l==="raw"?a.parseRawHeaders(e):a.parseHeaders(e)
if(A<200){if(this.onInfo)this.onInfo({statusCode:A,headers:h})
return}this.factory=null
let B
if(this.throwOnError&&A>=400){const t=l==="raw"?a.parseHeaders(e):h
const r=t["content-type"]
B=new n
this.callback=null
this.runInAsyncScope(c,null,{callback:E,body:B,contentType:r,statusCode:A,statusMessage:s,headers:h})}else{if(o===null)return
B=this.runInAsyncScope(o,null,{statusCode:A,headers:h,opaque:g,context:Q})
if(!B||typeof B.write!=="function"||typeof B.end!=="function"||typeof B.on!=="function")throw new i("expected Writable")
r(B,{readable:false},A=>{const{callback:e,res:t,opaque:s,trailers:r,abort:n}=this
this.res=null
if(A||!t.readable)a.destroy(t,A)
this.callback=null
this.runInAsyncScope(e,null,A||null,{opaque:s,trailers:r})
if(A)n()})}B.on("drain",t)
this.res=B
const C=B.writableNeedDrain!==void 0?B.writableNeedDrain:B._writableState?.needDrain
return C!==true}onData(A){const{res:e}=this
return e?e.write(A):true}onComplete(A){const{res:e}=this
E(this)
if(!e)return
this.trailers=a.parseHeaders(A)
e.end()}onError(A){const{res:e,callback:t,opaque:s,body:r}=this
E(this)
this.factory=null
if(e){this.res=null
a.destroy(e,A)}else if(t){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:s})})}if(r){this.body=null
a.destroy(r,A)}}}function h(A,e,t){if(t===void 0)return new Promise((t,s)=>{h.call(this,A,e,(A,e)=>A?s(A):t(e))})
try{this.dispatch(A,new l(A,e,t))}catch(e){if(typeof t!=="function")throw e
const s=A?.opaque
queueMicrotask(()=>t(e,{opaque:s}))}}A.exports=h}),1882:((A,e,t)=>{const{InvalidArgumentError:s,SocketError:r}=t(8707)
const{AsyncResource:n}=t(6698)
const o=t(3440)
const{addSignal:i,removeSignal:a}=t(158)
const c=t(4589)
class g extends n{constructor(A,e){if(!A||typeof A!=="object")throw new s("invalid opts")
if(typeof e!=="function")throw new s("invalid callback")
const{signal:t,opaque:r,responseHeaders:n}=A
if(t&&typeof t.on!=="function"&&typeof t.addEventListener!=="function")throw new s("signal must be an EventEmitter or EventTarget")
super("UNDICI_UPGRADE")
this.responseHeaders=n||null
this.opaque=r||null
this.callback=e
this.abort=null
this.context=null
i(this,t)}onConnect(A,e){if(this.reason){A(this.reason)
return}c(this.callback)
this.abort=A
this.context=null}onHeaders(){throw new r("bad upgrade",null)}onUpgrade(A,e,t){c(A===101)
const{callback:s,opaque:r,context:n}=this
a(this)
this.callback=null
const i=this.responseHeaders==="raw"?o.parseRawHeaders(e):o.parseHeaders(e)
this.runInAsyncScope(s,null,null,{headers:i,socket:t,opaque:r,context:n})}onError(A){const{callback:e,opaque:t}=this
a(this)
if(e){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(e,null,A,{opaque:t})})}}}function Q(A,e){if(e===void 0)return new Promise((e,t)=>{Q.call(this,A,(A,s)=>A?t(A):e(s))})
try{const t=new g(A,e)
this.dispatch({...A,method:A.method||"GET",upgrade:A.protocol||"Websocket"},t)}catch(t){if(typeof e!=="function")throw t
const s=A?.opaque
queueMicrotask(()=>e(t,{opaque:s}))}}A.exports=Q}),6615:((A,e,t)=>{A.exports.request=t(4043)
A.exports.stream=t(3560)
A.exports.pipeline=t(4481)
A.exports.upgrade=t(1882)
A.exports.connect=t(2279)}),9927:((A,e,t)=>{const s=t(4589)
const{Readable:r}=t(7075)
const{RequestAbortedError:n,NotSupportedError:o,InvalidArgumentError:i,AbortError:a}=t(8707)
const c=t(3440)
const{ReadableStreamFrom:g}=t(3440)
const Q=Symbol("kConsume")
const E=Symbol("kReading")
const l=Symbol("kBody")
const h=Symbol("kAbort")
const B=Symbol("kContentType")
const C=Symbol("kContentLength")
const I=()=>{}
class u extends r{constructor({resume:A,abort:e,contentType:t="",contentLength:s,highWaterMark:r=64*1024}){super({autoDestroy:true,read:A,highWaterMark:r})
this._readableState.dataEmitted=false
this[h]=e
this[Q]=null
this[l]=null
this[B]=t
this[C]=s
this[E]=false}destroy(A){if(!A&&!this._readableState.endEmitted)A=new n
if(A)this[h]()
return super.destroy(A)}_destroy(A,e){if(!this[E])setImmediate(()=>{e(A)})
else e(A)}on(A,...e){if(A==="data"||A==="readable")this[E]=true
return super.on(A,...e)}addListener(A,...e){return this.on(A,...e)}off(A,...e){const t=super.off(A,...e)
if(A==="data"||A==="readable")this[E]=this.listenerCount("data")>0||this.listenerCount("readable")>0
return t}removeListener(A,...e){return this.off(A,...e)}push(A){if(this[Q]&&A!==null){m(this[Q],A)
return this[E]?super.push(A):true}return super.push(A)}async text(){return p(this,"text")}async json(){return p(this,"json")}async blob(){return p(this,"blob")}async bytes(){return p(this,"bytes")}async arrayBuffer(){return p(this,"arrayBuffer")}async formData(){throw new o}get bodyUsed(){return c.isDisturbed(this)}get body(){if(!this[l]){this[l]=g(this)
if(this[Q]){this[l].getReader()
s(this[l].locked)}}return this[l]}async dump(A){let e=Number.isFinite(A?.limit)?A.limit:128*1024
const t=A?.signal
if(t!=null&&(typeof t!=="object"||!("aborted"in t)))throw new i("signal must be an AbortSignal")
t?.throwIfAborted()
if(this._readableState.closeEmitted)return null
return await new Promise((A,s)=>{if(this[C]>e)this.destroy(new a)
const r=()=>{this.destroy(t.reason??new a)}
t?.addEventListener("abort",r)
this.on("close",function(){t?.removeEventListener("abort",r)
if(t?.aborted)s(t.reason??new a)
else A(null)}).on("error",I).on("data",function(A){e-=A.length
if(e<=0)this.destroy()}).resume()})}}function d(A){return A[l]&&A[l].locked===true||A[Q]}function f(A){return c.isDisturbed(A)||d(A)}async function p(A,e){s(!A[Q])
return new Promise((t,s)=>{if(f(A)){const e=A._readableState
if(e.destroyed&&e.closeEmitted===false)A.on("error",A=>{s(A)}).on("close",()=>{s(new TypeError("unusable"))})
else s(e.errored??new TypeError("unusable"))}else queueMicrotask(()=>{A[Q]={type:e,stream:A,resolve:t,reject:s,length:0,body:[]}
A.on("error",function(A){R(this[Q],A)}).on("close",function(){if(this[Q].body!==null)R(this[Q],new n)})
w(A[Q])})})}function w(A){if(A.body===null)return
const{_readableState:e}=A.stream
if(e.bufferIndex){const t=e.bufferIndex
const s=e.buffer.length
for(let r=t;r<s;r++)m(A,e.buffer[r])}else for(const t of e.buffer)m(A,t)
if(e.endEmitted)k(this[Q])
else A.stream.on("end",function(){k(this[Q])})
A.stream.resume()
while(A.stream.read()!=null);}function y(A,e){if(A.length===0||e===0)return""
const t=A.length===1?A[0]:Buffer.concat(A,e)
const s=t.length
const r=s>2&&t[0]===239&&t[1]===187&&t[2]===191?3:0
return t.utf8Slice(r,s)}function D(A,e){if(A.length===0||e===0)return new Uint8Array(0)
if(A.length===1)return new Uint8Array(A[0])
const t=new Uint8Array(Buffer.allocUnsafeSlow(e).buffer)
let s=0
for(let e=0;e<A.length;++e){const r=A[e]
t.set(r,s)
s+=r.length}return t}function k(A){const{type:e,body:t,resolve:s,stream:r,length:n}=A
try{if(e==="text")s(y(t,n))
else if(e==="json")s(JSON.parse(y(t,n)))
else if(e==="arrayBuffer")s(D(t,n).buffer)
else if(e==="blob")s(new Blob(t,{type:r[B]}))
else if(e==="bytes")s(D(t,n))
R(A)}catch(A){r.destroy(A)}}function m(A,e){A.length+=e.length
A.body.push(e)}function R(A,e){if(A.body===null)return
if(e)A.reject(e)
else A.resolve()
A.type=null
A.stream=null
A.resolve=null
A.reject=null
A.length=0
A.body=null}A.exports={Readable:u,chunksDecode:y}}),7655:((A,e,t)=>{const s=t(4589)
const{ResponseStatusCodeError:r}=t(8707)
const{chunksDecode:n}=t(9927)
const o=128*1024
async function i({callback:A,body:e,contentType:t,statusCode:i,statusMessage:g,headers:Q}){s(e)
let E=[]
let l=0
try{for await(const A of e){E.push(A)
l+=A.length
if(l>o){E=[]
l=0
break}}}catch{E=[]
l=0}const h=`Response status code ${i}${g?`: ${g}`:""}`
if(i===204||!t||!l){queueMicrotask(()=>A(new r(h,i,Q)))
return}const B=Error.stackTraceLimit
Error.stackTraceLimit=0
let C
try{if(a(t))C=JSON.parse(n(E,l))
else if(c(t))C=n(E,l)}catch{}finally{Error.stackTraceLimit=B}queueMicrotask(()=>A(new r(h,i,Q,C)))}const a=A=>A.length>15&&A[11]==="/"&&A[0]==="a"&&A[1]==="p"&&A[2]==="p"&&A[3]==="l"&&A[4]==="i"&&A[5]==="c"&&A[6]==="a"&&A[7]==="t"&&A[8]==="i"&&A[9]==="o"&&A[10]==="n"&&A[12]==="j"&&A[13]==="s"&&A[14]==="o"&&A[15]==="n"
const c=A=>A.length>4&&A[4]==="/"&&A[0]==="t"&&A[1]==="e"&&A[2]==="x"&&A[3]==="t"
A.exports={getResolveErrorBodyCallback:i,isContentTypeApplicationJson:a,isContentTypeText:c}}),9136:((A,e,t)=>{const s=t(7030)
const r=t(4589)
const n=t(3440)
const{InvalidArgumentError:o,ConnectTimeoutError:i}=t(8707)
const a=t(6603)
function c(){}let g
let Q
if(global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG))Q=class A{constructor(A){this._maxCachedSessions=A
this._sessionCache=new Map
this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return
const e=this._sessionCache.get(A)
if(e!==void 0&&e.deref()===void 0)this._sessionCache.delete(A)})}get(A){const e=this._sessionCache.get(A)
return e?e.deref():null}set(A,e){if(this._maxCachedSessions===0)return
this._sessionCache.set(A,new WeakRef(e))
this._sessionRegistry.register(e,A)}}
else Q=class A{constructor(A){this._maxCachedSessions=A
this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,e){if(this._maxCachedSessions===0)return
if(this._sessionCache.size>=this._maxCachedSessions){const{value:A}=this._sessionCache.keys().next()
this._sessionCache.delete(A)}this._sessionCache.set(A,e)}}
function E({allowH2:A,maxCachedSessions:e,socketPath:i,timeout:a,session:c,...E}){if(e!=null&&(!Number.isInteger(e)||e<0))throw new o("maxCachedSessions must be a positive integer or zero")
const h={path:i,...E}
const B=new Q(e==null?100:e)
a=a==null?1e4:a
A=A!=null?A:false
return function e({hostname:o,host:i,protocol:Q,port:E,servername:C,localAddress:I,httpSocket:u},d){let f
if(Q==="https:"){if(!g)g=t(1692)
C=C||h.servername||n.getServerName(i)||null
const e=C||o
r(e)
const s=c||B.get(e)||null
E=E||443
f=g.connect({highWaterMark:16384,...h,servername:C,session:s,localAddress:I,ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:u,port:E,host:o})
f.on("session",function(A){B.set(e,A)})}else{r(!u,"httpSocket can only be sent on TLS update")
E=E||80
f=s.connect({highWaterMark:64*1024,...h,localAddress:I,port:E,host:o})}if(h.keepAlive==null||h.keepAlive){const A=h.keepAliveInitialDelay===void 0?6e4:h.keepAliveInitialDelay
f.setKeepAlive(true,A)}const p=l(new WeakRef(f),{timeout:a,hostname:o,port:E})
f.setNoDelay(true).once(Q==="https:"?"secureConnect":"connect",function(){queueMicrotask(p)
if(d){const A=d
d=null
A(null,this)}}).on("error",function(A){queueMicrotask(p)
if(d){const e=d
d=null
e(A)}})
return f}}const l=process.platform==="win32"?(A,e)=>{if(!e.timeout)return c
let t=null
let s=null
const r=a.setFastTimeout(()=>{t=setImmediate(()=>{s=setImmediate(()=>h(A.deref(),e))})},e.timeout)
return()=>{a.clearFastTimeout(r)
clearImmediate(t)
clearImmediate(s)}}:(A,e)=>{if(!e.timeout)return c
let t=null
const s=a.setFastTimeout(()=>{t=setImmediate(()=>{h(A.deref(),e)})},e.timeout)
return()=>{a.clearFastTimeout(s)
clearImmediate(t)}}
function h(A,e){if(A==null)return
let t="Connect Timeout Error"
if(Array.isArray(A.autoSelectFamilyAttemptedAddresses))t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`
else t+=` (attempted address: ${e.hostname}:${e.port},`
t+=` timeout: ${e.timeout}ms)`
n.destroy(A,new i(t))}A.exports=E}),735:(A=>{const e={}
const t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
for(let A=0;A<t.length;++A){const s=t[A]
const r=s.toLowerCase()
e[s]=e[r]=r}Object.setPrototypeOf(e,null)
A.exports={wellknownHeaderNames:t,headerNameLowerCasedRecord:e}}),2414:((A,e,t)=>{const s=t(3053)
const r=t(7975)
const n=r.debuglog("undici")
const o=r.debuglog("fetch")
const i=r.debuglog("websocket")
let a=false
const c={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:request:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")}
if(n.enabled||o.enabled){const A=o.enabled?o:n
s.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n}}=e
A("connecting to %s using %s%s",`${n}${r?`:${r}`:""}`,s,t)})
s.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n}}=e
A("connected to %s using %s%s",`${n}${r?`:${r}`:""}`,s,t)})
s.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n},error:o}=e
A("connection to %s using %s%s errored - %s",`${n}${r?`:${r}`:""}`,s,t,o.message)})
s.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:s,origin:r}}=e
A("sending request to %s %s/%s",t,r,s)})
s.channel("undici:request:headers").subscribe(e=>{const{request:{method:t,path:s,origin:r},response:{statusCode:n}}=e
A("received response to %s %s/%s - HTTP %d",t,r,s,n)})
s.channel("undici:request:trailers").subscribe(e=>{const{request:{method:t,path:s,origin:r}}=e
A("trailers received from %s %s/%s",t,r,s)})
s.channel("undici:request:error").subscribe(e=>{const{request:{method:t,path:s,origin:r},error:n}=e
A("request to %s %s/%s errored - %s",t,r,s,n.message)})
a=true}if(i.enabled){if(!a){const A=n.enabled?n:i
s.channel("undici:client:beforeConnect").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n}}=e
A("connecting to %s%s using %s%s",n,r?`:${r}`:"",s,t)})
s.channel("undici:client:connected").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n}}=e
A("connected to %s%s using %s%s",n,r?`:${r}`:"",s,t)})
s.channel("undici:client:connectError").subscribe(e=>{const{connectParams:{version:t,protocol:s,port:r,host:n},error:o}=e
A("connection to %s%s using %s%s errored - %s",n,r?`:${r}`:"",s,t,o.message)})
s.channel("undici:client:sendHeaders").subscribe(e=>{const{request:{method:t,path:s,origin:r}}=e
A("sending request to %s %s/%s",t,r,s)})}s.channel("undici:websocket:open").subscribe(A=>{const{address:{address:e,port:t}}=A
i("connection opened %s%s",e,t?`:${t}`:"")})
s.channel("undici:websocket:close").subscribe(A=>{const{websocket:e,code:t,reason:s}=A
i("closed connection to %s - %s %s",e.url,t,s)})
s.channel("undici:websocket:socket_error").subscribe(A=>{i("connection errored - %s",A.message)})
s.channel("undici:websocket:ping").subscribe(A=>{i("ping received")})
s.channel("undici:websocket:pong").subscribe(A=>{i("pong received")})}A.exports={channels:c}}),8707:(A=>{const e=Symbol.for("undici.error.UND_ERR")
class t extends Error{constructor(A){super(A)
this.name="UndiciError"
this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&A[e]===true}[e]=true}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT")
class r extends t{constructor(A){super(A)
this.name="ConnectTimeoutError"
this.message=A||"Connect Timeout Error"
this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[s]===true}[s]=true}const n=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
class o extends t{constructor(A){super(A)
this.name="HeadersTimeoutError"
this.message=A||"Headers Timeout Error"
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[n]===true}[n]=true}const i=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
class a extends t{constructor(A){super(A)
this.name="HeadersOverflowError"
this.message=A||"Headers Overflow Error"
this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&A[i]===true}[i]=true}const c=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
class g extends t{constructor(A){super(A)
this.name="BodyTimeoutError"
this.message=A||"Body Timeout Error"
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[c]===true}[c]=true}const Q=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
class E extends t{constructor(A,e,t,s){super(A)
this.name="ResponseStatusCodeError"
this.message=A||"Response Status Code Error"
this.code="UND_ERR_RESPONSE_STATUS_CODE"
this.body=s
this.status=e
this.statusCode=e
this.headers=t}static[Symbol.hasInstance](A){return A&&A[Q]===true}[Q]=true}const l=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
class h extends t{constructor(A){super(A)
this.name="InvalidArgumentError"
this.message=A||"Invalid Argument Error"
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[l]===true}[l]=true}const B=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
class C extends t{constructor(A){super(A)
this.name="InvalidReturnValueError"
this.message=A||"Invalid Return Value Error"
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){return A&&A[B]===true}[B]=true}const I=Symbol.for("undici.error.UND_ERR_ABORT")
class u extends t{constructor(A){super(A)
this.name="AbortError"
this.message=A||"The operation was aborted"
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[I]===true}[I]=true}const d=Symbol.for("undici.error.UND_ERR_ABORTED")
class f extends u{constructor(A){super(A)
this.name="AbortError"
this.message=A||"Request aborted"
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&A[d]===true}[d]=true}const p=Symbol.for("undici.error.UND_ERR_INFO")
class w extends t{constructor(A){super(A)
this.name="InformationalError"
this.message=A||"Request information"
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[p]===true}[p]=true}const y=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
class D extends t{constructor(A){super(A)
this.name="RequestContentLengthMismatchError"
this.message=A||"Request body length does not match content-length header"
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[y]===true}[y]=true}const k=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
class m extends t{constructor(A){super(A)
this.name="ResponseContentLengthMismatchError"
this.message=A||"Response body length does not match content-length header"
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[k]===true}[k]=true}const R=Symbol.for("undici.error.UND_ERR_DESTROYED")
class b extends t{constructor(A){super(A)
this.name="ClientDestroyedError"
this.message=A||"The client is destroyed"
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[R]===true}[R]=true}const F=Symbol.for("undici.error.UND_ERR_CLOSED")
class S extends t{constructor(A){super(A)
this.name="ClientClosedError"
this.message=A||"The client is closed"
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&A[F]===true}[F]=true}const N=Symbol.for("undici.error.UND_ERR_SOCKET")
class M extends t{constructor(A,e){super(A)
this.name="SocketError"
this.message=A||"Socket error"
this.code="UND_ERR_SOCKET"
this.socket=e}static[Symbol.hasInstance](A){return A&&A[N]===true}[N]=true}const U=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
class L extends t{constructor(A){super(A)
this.name="NotSupportedError"
this.message=A||"Not supported error"
this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[U]===true}[U]=true}const T=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
class v extends t{constructor(A){super(A)
this.name="MissingUpstreamError"
this.message=A||"No upstream has been added to the BalancedPool"
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&A[T]===true}[T]=true}const Y=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
class G extends Error{constructor(A,e,t){super(A)
this.name="HTTPParserError"
this.code=e?`HPE_${e}`:void 0
this.data=t?t.toString():void 0}static[Symbol.hasInstance](A){return A&&A[Y]===true}[Y]=true}const J=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
class x extends t{constructor(A){super(A)
this.name="ResponseExceededMaxSizeError"
this.message=A||"Response content exceeded max size"
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[J]===true}[J]=true}const H=Symbol.for("undici.error.UND_ERR_REQ_RETRY")
class V extends t{constructor(A,e,{headers:t,data:s}){super(A)
this.name="RequestRetryError"
this.message=A||"Request retry error"
this.code="UND_ERR_REQ_RETRY"
this.statusCode=e
this.data=s
this.headers=t}static[Symbol.hasInstance](A){return A&&A[H]===true}[H]=true}const O=Symbol.for("undici.error.UND_ERR_RESPONSE")
class W extends t{constructor(A,e,{headers:t,data:s}){super(A)
this.name="ResponseError"
this.message=A||"Response error"
this.code="UND_ERR_RESPONSE"
this.statusCode=e
this.data=s
this.headers=t}static[Symbol.hasInstance](A){return A&&A[O]===true}[O]=true}const P=Symbol.for("undici.error.UND_ERR_PRX_TLS")
class q extends t{constructor(A,e,t){super(e,{cause:A,...t??{}})
this.name="SecureProxyConnectionError"
this.message=e||"Secure Proxy Connection failed"
this.code="UND_ERR_PRX_TLS"
this.cause=A}static[Symbol.hasInstance](A){return A&&A[P]===true}[P]=true}const _=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED")
class Z extends t{constructor(A){super(A)
this.name="MessageSizeExceededError"
this.message=A||"Max decompressed message size exceeded"
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[_]===true}get[_](){return true}}A.exports={AbortError:u,HTTPParserError:G,UndiciError:t,HeadersTimeoutError:o,HeadersOverflowError:a,BodyTimeoutError:g,RequestContentLengthMismatchError:D,ConnectTimeoutError:r,ResponseStatusCodeError:E,InvalidArgumentError:h,InvalidReturnValueError:C,RequestAbortedError:f,ClientDestroyedError:b,ClientClosedError:S,InformationalError:w,SocketError:M,NotSupportedError:L,ResponseContentLengthMismatchError:m,BalancedPoolMissingUpstreamError:v,ResponseExceededMaxSizeError:x,RequestRetryError:V,ResponseError:W,SecureProxyConnectionError:q,MessageSizeExceededError:Z}}),4655:((A,e,t)=>{const{InvalidArgumentError:s,NotSupportedError:r}=t(8707)
const n=t(4589)
const{isValidHTTPToken:o,isValidHeaderValue:i,isStream:a,destroy:c,isBuffer:g,isFormDataLike:Q,isIterable:E,isBlobLike:l,buildURL:h,validateHandler:B,getServerName:C,normalizedMethodRecords:I}=t(3440)
const{channels:u}=t(2414)
const{headerNameLowerCasedRecord:d}=t(735)
const f=/[^\u0021-\u00ff]/
const p=Symbol("handler")
class w{constructor(A,{path:e,method:t,body:r,headers:n,query:d,idempotent:w,blocking:D,upgrade:k,headersTimeout:m,bodyTimeout:R,reset:b,throwOnError:F,expectContinue:S,servername:N},M){if(typeof e!=="string")throw new s("path must be a string")
else if(e[0]!=="/"&&!(e.startsWith("http://")||e.startsWith("https://"))&&t!=="CONNECT")throw new s("path must be an absolute URL or start with a slash")
else if(f.test(e))throw new s("invalid request path")
if(typeof t!=="string")throw new s("method must be a string")
else if(I[t]===void 0&&!o(t))throw new s("invalid request method")
if(k&&typeof k!=="string")throw new s("upgrade must be a string")
if(k&&!i(k))throw new s("invalid upgrade header")
if(m!=null&&(!Number.isFinite(m)||m<0))throw new s("invalid headersTimeout")
if(R!=null&&(!Number.isFinite(R)||R<0))throw new s("invalid bodyTimeout")
if(b!=null&&typeof b!=="boolean")throw new s("invalid reset")
if(S!=null&&typeof S!=="boolean")throw new s("invalid expectContinue")
this.headersTimeout=m
this.bodyTimeout=R
this.throwOnError=F===true
this.method=t
this.abort=null
if(r==null)this.body=null
else if(a(r)){this.body=r
const A=this.body._readableState
if(!A||!A.autoDestroy){this.endHandler=function A(){c(this)}
this.body.on("end",this.endHandler)}this.errorHandler=A=>{if(this.abort)this.abort(A)
else this.error=A}
this.body.on("error",this.errorHandler)}else if(g(r))this.body=r.byteLength?r:null
else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null
else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null
else if(typeof r==="string")this.body=r.length?Buffer.from(r):null
else if(Q(r)||E(r)||l(r))this.body=r
else throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.completed=false
this.aborted=false
this.upgrade=k||null
this.path=d?h(e,d):e
this.origin=A
this.idempotent=w==null?t==="HEAD"||t==="GET":w
this.blocking=D==null?false:D
this.reset=b==null?null:b
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=S!=null?S:false
if(Array.isArray(n)){if(n.length%2!==0)throw new s("headers array must be even")
for(let A=0;A<n.length;A+=2)y(this,n[A],n[A+1])}else if(n&&typeof n==="object")if(n[Symbol.iterator])for(const A of n){if(!Array.isArray(A)||A.length!==2)throw new s("headers must be in key-value pair format")
y(this,A[0],A[1])}else{const A=Object.keys(n)
for(let e=0;e<A.length;++e)y(this,A[e],n[A[e]])}else if(n!=null)throw new s("headers must be an object or an array")
B(M,t,k)
this.servername=N||C(this.host)
this[p]=M
if(u.create.hasSubscribers)u.create.publish({request:this})}onBodySent(A){if(this[p].onBodySent)try{return this[p].onBodySent(A)}catch(A){this.abort(A)}}onRequestSent(){if(u.bodySent.hasSubscribers)u.bodySent.publish({request:this})
if(this[p].onRequestSent)try{return this[p].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){n(!this.aborted)
n(!this.completed)
if(this.error)A(this.error)
else{this.abort=A
return this[p].onConnect(A)}}onResponseStarted(){return this[p].onResponseStarted?.()}onHeaders(A,e,t,s){n(!this.aborted)
n(!this.completed)
if(u.headers.hasSubscribers)u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:s}})
try{return this[p].onHeaders(A,e,t,s)}catch(A){this.abort(A)}}onData(A){n(!this.aborted)
n(!this.completed)
try{return this[p].onData(A)}catch(A){this.abort(A)
return false}}onUpgrade(A,e,t,s=""){this.onFinally()
n(!this.aborted)
n(!this.completed)
if(A!==null)this.#A(A,e,s)
const r=this[p].onUpgrade(A,e,t)
if(!this.aborted){this.completed=true
if(A!==null)this.#e()}return r}onUpgradeResponse(A,e,t,s=""){n(!this.aborted)
n(this.completed)
if(u.headers.hasSubscribers)this.#A(A,t(e),s)
this.#e()}onUpgradeError(A){n(!this.aborted)
n(this.completed)
if(u.error.hasSubscribers)u.error.publish({request:this,error:A})}#A(A,e,t){if(u.headers.hasSubscribers)u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:t}})}#e(){if(u.trailers.hasSubscribers)u.trailers.publish({request:this,trailers:[]})}onComplete(A){this.onFinally()
n(!this.aborted)
this.completed=true
if(u.trailers.hasSubscribers)u.trailers.publish({request:this,trailers:A})
try{return this[p].onComplete(A)}catch(A){this.onError(A)}}onError(A){this.onFinally()
if(u.error.hasSubscribers)u.error.publish({request:this,error:A})
if(this.aborted)return
this.aborted=true
return this[p].onError(A)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(A,e){y(this,A,e)
return this}}function y(A,e,t){if(t&&typeof t==="object"&&!Array.isArray(t))throw new s(`invalid ${e} header`)
else if(t===void 0)return
let n=d[e]
if(n===void 0){n=e.toLowerCase()
if(d[n]===void 0&&!o(n))throw new s("invalid header key")}if(Array.isArray(t)){const A=[]
for(let r=0;r<t.length;r++)if(typeof t[r]==="string"){if(!i(t[r]))throw new s(`invalid ${e} header`)
A.push(t[r])}else if(t[r]===null)A.push("")
else if(typeof t[r]==="object")throw new s(`invalid ${e} header`)
else{const n=`${t[r]}`
if(!i(n))throw new s(`invalid ${e} header`)
A.push(n)}t=A}else if(typeof t==="string"){if(!i(t))throw new s(`invalid ${e} header`)}else if(t===null)t=""
else{t=`${t}`
if(!i(t))throw new s(`invalid ${e} header`)}if(n==="host"){if(A.host!==null)throw new s("duplicate host header")
if(typeof t!=="string")throw new s("invalid host header")
A.host=t}else if(n==="content-length"){if(A.contentLength!==null)throw new s("duplicate content-length header")
A.contentLength=parseInt(t,10)
if(!Number.isFinite(A.contentLength))throw new s("invalid content-length header")}else if(A.contentType===null&&n==="content-type"){A.contentType=t
A.headers.push(e,t)}else if(n==="transfer-encoding"||n==="keep-alive"||n==="upgrade")throw new s(`invalid ${n} header`)
else if(n==="connection"){const e=typeof t==="string"?t.toLowerCase():null
if(e!=="close"&&e!=="keep-alive")throw new s("invalid connection header")
if(e==="close")A.reset=true}else if(n==="expect")throw new r("expect header not supported")
else A.headers.push(e,t)}A.exports=w}),6443:(A=>{A.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((A,e,t)=>{const{wellknownHeaderNames:s,headerNameLowerCasedRecord:r}=t(735)
class n{value=null
left=null
middle=null
right=null
code
constructor(A,e,t){if(t===void 0||t>=A.length)throw new TypeError("Unreachable")
const s=this.code=A.charCodeAt(t)
if(s>127)throw new TypeError("key must be ascii string")
if(A.length!==++t)this.middle=new n(A,e,t)
else this.value=e}add(A,e){const t=A.length
if(t===0)throw new TypeError("Unreachable")
let s=0
let r=this
while(true){const o=A.charCodeAt(s)
if(o>127)throw new TypeError("key must be ascii string")
if(r.code===o)if(t===++s){r.value=e
break}else if(r.middle!==null)r=r.middle
else{r.middle=new n(A,e,s)
break}else if(r.code<o)if(r.left!==null)r=r.left
else{r.left=new n(A,e,s)
break}else if(r.right!==null)r=r.right
else{r.right=new n(A,e,s)
break}}}search(A){const e=A.length
let t=0
let s=this
while(s!==null&&t<e){let r=A[t]
if(r<=90&&r>=65)r|=32
while(s!==null){if(r===s.code){if(e===++t)return s
s=s.middle
break}s=s.code<r?s.left:s.right}}return null}}class o{node=null
insert(A,e){if(this.node===null)this.node=new n(A,e,0)
else this.node.add(A,e)}lookup(A){return this.node?.search(A)?.value??null}}const i=new o
for(let A=0;A<s.length;++A){const e=r[s[A]]
i.insert(e,e)}A.exports={TernarySearchTree:o,tree:i}}),3440:((A,e,t)=>{const s=t(4589)
const{kDestroyed:r,kBodyUsed:n,kListeners:o,kBody:i}=t(6443)
const{IncomingMessage:a}=t(7067)
const c=t(7075)
const g=t(7030)
const{Blob:Q}=t(4573)
const E=t(7975)
const{stringify:l}=t(1792)
const{EventEmitter:h}=t(8474)
const{InvalidArgumentError:B}=t(8707)
const{headerNameLowerCasedRecord:C}=t(735)
const{tree:I}=t(7752)
const[u,d]=process.versions.node.split(".").map(A=>Number(A))
class f{constructor(A){this[i]=A
this[n]=false}async*[Symbol.asyncIterator](){s(!this[n],"disturbed")
this[n]=true
yield*this[i]}}function p(A){if(y(A)){if(T(A)===0)A.on("data",function(){s(false)})
if(typeof A.readableDidRead!=="boolean"){A[n]=false
h.prototype.on.call(A,"data",function(){this[n]=true})}return A}else if(A&&typeof A.pipeTo==="function")return new f(A)
else if(A&&typeof A!=="string"&&!ArrayBuffer.isView(A)&&L(A))return new f(A)
else return A}function w(){}function y(A){return A&&typeof A==="object"&&typeof A.pipe==="function"&&typeof A.on==="function"}function D(A){if(A===null)return false
else if(A instanceof Q)return true
else if(typeof A!=="object")return false
else{const e=A[Symbol.toStringTag]
return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream==="function"||"arrayBuffer"in A&&typeof A.arrayBuffer==="function")}}function k(A,e){if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
const t=l(e)
if(t)A+="?"+t
return A}function m(A){const e=parseInt(A,10)
return e===Number(A)&&e>=0&&e<=65535}function R(A){return A!=null&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}function b(A){if(typeof A==="string"){A=new URL(A)
if(!R(A.origin||A.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return A}if(!A||typeof A!=="object")throw new B("Invalid URL: The URL argument must be a non-null object.")
if(!(A instanceof URL)){if(A.port!=null&&A.port!==""&&m(A.port)===false)throw new B("Invalid URL: port must be a valid integer or a string representation of an integer.")
if(A.path!=null&&typeof A.path!=="string")throw new B("Invalid URL path: the path must be a string or null/undefined.")
if(A.pathname!=null&&typeof A.pathname!=="string")throw new B("Invalid URL pathname: the pathname must be a string or null/undefined.")
if(A.hostname!=null&&typeof A.hostname!=="string")throw new B("Invalid URL hostname: the hostname must be a string or null/undefined.")
if(A.origin!=null&&typeof A.origin!=="string")throw new B("Invalid URL origin: the origin must be a string or null/undefined.")
if(!R(A.origin||A.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.")
const e=A.port!=null?A.port:A.protocol==="https:"?443:80
let t=A.origin!=null?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`
let s=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`
if(t[t.length-1]==="/")t=t.slice(0,t.length-1)
if(s&&s[0]!=="/")s=`/${s}`
return new URL(`${t}${s}`)}if(!R(A.origin||A.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return A}function F(A){A=b(A)
if(A.pathname!=="/"||A.search||A.hash)throw new B("invalid url")
return A}function S(A){if(A[0]==="["){const e=A.indexOf("]")
s(e!==-1)
return A.substring(1,e)}const e=A.indexOf(":")
if(e===-1)return A
return A.substring(0,e)}function N(A){if(!A)return null
s(typeof A==="string")
const e=S(A)
if(g.isIP(e))return""
return e}function M(A){return JSON.parse(JSON.stringify(A))}function U(A){return!!(A!=null&&typeof A[Symbol.asyncIterator]==="function")}function L(A){return!!(A!=null&&(typeof A[Symbol.iterator]==="function"||typeof A[Symbol.asyncIterator]==="function"))}function T(A){if(A==null)return 0
else if(y(A)){const e=A._readableState
return e&&e.objectMode===false&&e.ended===true&&Number.isFinite(e.length)?e.length:null}else if(D(A))return A.size!=null?A.size:null
else if(W(A))return A.byteLength
return null}function v(A){return A&&!!(A.destroyed||A[r]||c.isDestroyed?.(A))}function Y(A,e){if(A==null||!y(A)||v(A))return
if(typeof A.destroy==="function"){if(Object.getPrototypeOf(A).constructor===a)A.socket=null
A.destroy(e)}else if(e)queueMicrotask(()=>{A.emit("error",e)})
if(A.destroyed!==true)A[r]=true}const G=/timeout=(\d+)/
function J(A){const e=A.toString().match(G)
return e?parseInt(e[1],10)*1e3:null}function x(A){return typeof A==="string"?C[A]??A.toLowerCase():I.lookup(A)??A.toString("latin1").toLowerCase()}function H(A){return I.lookup(A)??A.toString("latin1").toLowerCase()}function V(A,e){if(e===void 0)e={}
for(let t=0;t<A.length;t+=2){const s=x(A[t])
let r=e[s]
if(r){if(typeof r==="string"){r=[r]
e[s]=r}r.push(A[t+1].toString("utf8"))}else{const r=A[t+1]
if(typeof r==="string")e[s]=r
else e[s]=Array.isArray(r)?r.map(A=>A.toString("utf8")):r.toString("utf8")}}if("content-length"in e&&"content-disposition"in e)e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")
return e}function O(A){const e=A.length
const t=new Array(e)
let s=false
let r=-1
let n
let o
let i=0
for(let e=0;e<A.length;e+=2){n=A[e]
o=A[e+1]
typeof n!=="string"&&(n=n.toString())
typeof o!=="string"&&(o=o.toString("utf8"))
i=n.length
if(i===14&&n[7]==="-"&&(n==="content-length"||n.toLowerCase()==="content-length"))s=true
else if(i===19&&n[7]==="-"&&(n==="content-disposition"||n.toLowerCase()==="content-disposition"))r=e+1
t[e]=n
t[e+1]=o}if(s&&r!==-1)t[r]=Buffer.from(t[r]).toString("latin1")
return t}function W(A){return A instanceof Uint8Array||Buffer.isBuffer(A)}function P(A,e,t){if(!A||typeof A!=="object")throw new B("handler must be an object")
if(typeof A.onConnect!=="function")throw new B("invalid onConnect method")
if(typeof A.onError!=="function")throw new B("invalid onError method")
if(typeof A.onBodySent!=="function"&&A.onBodySent!==void 0)throw new B("invalid onBodySent method")
if(t||e==="CONNECT"){if(typeof A.onUpgrade!=="function")throw new B("invalid onUpgrade method")}else{if(typeof A.onHeaders!=="function")throw new B("invalid onHeaders method")
if(typeof A.onData!=="function")throw new B("invalid onData method")
if(typeof A.onComplete!=="function")throw new B("invalid onComplete method")}}function q(A){return!!(A&&(c.isDisturbed(A)||A[n]))}function _(A){return!!(A&&c.isErrored(A))}function Z(A){return!!(A&&c.isReadable(A))}function z(A){return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}}function K(A){let e
return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(A){const{done:t,value:s}=await e.next()
if(t)queueMicrotask(()=>{A.close()
A.byobRequest?.respond(0)})
else{const e=Buffer.isBuffer(s)?s:Buffer.from(s)
if(e.byteLength)A.enqueue(new Uint8Array(e))}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})}function X(A){return A&&typeof A==="object"&&typeof A.append==="function"&&typeof A.delete==="function"&&typeof A.get==="function"&&typeof A.getAll==="function"&&typeof A.has==="function"&&typeof A.set==="function"&&A[Symbol.toStringTag]==="FormData"}function j(A,e){if("addEventListener"in A){A.addEventListener("abort",e,{once:true})
return()=>A.removeEventListener("abort",e)}A.addListener("abort",e)
return()=>A.removeListener("abort",e)}const $=typeof String.prototype.toWellFormed==="function"
const AA=typeof String.prototype.isWellFormed==="function"
function eA(A){return $?`${A}`.toWellFormed():E.toUSVString(A)}function tA(A){return AA?`${A}`.isWellFormed():eA(A)===`${A}`}function sA(A){switch(A){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return false
default:return A>=33&&A<=126}}function rA(A){if(A.length===0)return false
for(let e=0;e<A.length;++e)if(!sA(A.charCodeAt(e)))return false
return true}const nA=/[^\t\x20-\x7e\x80-\xff]/
function oA(A){return!nA.test(A)}function iA(A){if(A==null||A==="")return{start:0,end:null,size:null}
const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null
return e?{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}function aA(A,e,t){const s=A[o]??=[]
s.push([e,t])
A.on(e,t)
return A}function cA(A){for(const[e,t]of A[o]??[])A.removeListener(e,t)
A[o]=null}function gA(A,e,t){try{e.onError(t)
s(e.aborted)}catch(t){A.emit("error",t)}}const QA=Object.create(null)
QA.enumerable=true
const EA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"}
const lA={...EA,patch:"patch",PATCH:"PATCH"}
Object.setPrototypeOf(EA,null)
Object.setPrototypeOf(lA,null)
A.exports={kEnumerableProperty:QA,nop:w,isDisturbed:q,isErrored:_,isReadable:Z,toUSVString:eA,isUSVString:tA,isBlobLike:D,parseOrigin:F,parseURL:b,getServerName:N,isStream:y,isIterable:L,isAsyncIterable:U,isDestroyed:v,headerNameToString:x,bufferToLowerCasedHeaderName:H,addListener:aA,removeAllListeners:cA,errorRequest:gA,parseRawHeaders:O,parseHeaders:V,parseKeepAliveTimeout:J,destroy:Y,bodyLength:T,deepClone:M,ReadableStreamFrom:K,isBuffer:W,validateHandler:P,getSocketInfo:z,isFormDataLike:X,buildURL:k,addAbortListener:j,isValidHTTPToken:rA,isValidHeaderValue:oA,isTokenCharCode:sA,parseRangeHeader:iA,normalizedMethodRecordsBase:EA,normalizedMethodRecords:lA,isValidPort:m,isHttpOrHttpsPrefixed:R,nodeMajor:u,nodeMinor:d,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:p}}),7405:((A,e,t)=>{const{InvalidArgumentError:s}=t(8707)
const{kClients:r,kRunning:n,kClose:o,kDestroy:i,kDispatch:a,kInterceptors:c}=t(6443)
const g=t(1841)
const Q=t(628)
const E=t(3701)
const l=t(3440)
const h=t(5092)
const B=Symbol("onConnect")
const C=Symbol("onDisconnect")
const I=Symbol("onConnectionError")
const u=Symbol("maxRedirections")
const d=Symbol("onDrain")
const f=Symbol("factory")
const p=Symbol("options")
function w(A,e){return e&&e.connections===1?new E(A,e):new Q(A,e)}class y extends g{constructor({factory:A=w,maxRedirections:e=0,connect:t,tls:n,...o}={}){if(typeof A!=="function")throw new s("factory must be a function.")
if(t!=null&&typeof t!=="function"&&typeof t!=="object")throw new s("connect must be a function or an object")
if(!Number.isInteger(e)||e<0)throw new s("maxRedirections must be a positive number")
super(o)
if(t&&typeof t!=="function")t={...t}
if(n&&typeof n!=="function")n={...n}
this[c]=o.interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.Agent:[h({maxRedirections:e})]
this[p]={...l.deepClone(o),connect:t,tls:n}
this[p].interceptors=o.interceptors?{...o.interceptors}:void 0
this[u]=e
this[f]=A
this[r]=new Map
this[d]=(A,e)=>{this.emit("drain",A,[this,...e])}
this[B]=(A,e)=>{this.emit("connect",A,[this,...e])}
this[C]=(A,e,t)=>{this.emit("disconnect",A,[this,...e],t)}
this[I]=(A,e,t)=>{this.emit("connectionError",A,[this,...e],t)}}get[n](){let A=0
for(const e of this[r].values())A+=e[n]
return A}[a](A,e){let t
if(A.origin&&(typeof A.origin==="string"||A.origin instanceof URL))t=String(A.origin)
else throw new s("opts.origin must be a non-empty string or URL.")
let n=this[r].get(t)
if(!n){n=this[f](A.origin,this[p]).on("drain",this[d]).on("connect",this[B]).on("disconnect",this[C]).on("connectionError",this[I])
this[r].set(t,n)}return n.dispatch(A,e)}async[o](){const A=[]
for(const e of this[r].values())A.push(e.close())
this[r].clear()
await Promise.all(A)}async[i](A){const e=[]
for(const t of this[r].values())e.push(t.destroy(A))
this[r].clear()
await Promise.all(e)}}A.exports=y}),837:((A,e,t)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:r}=t(8707)
const{PoolBase:n,kClients:o,kNeedDrain:i,kAddClient:a,kRemoveClient:c,kGetDispatcher:g}=t(2128)
const Q=t(628)
const{kUrl:E,kInterceptors:l}=t(6443)
const{parseOrigin:h}=t(3440)
const B=Symbol("factory")
const C=Symbol("options")
const I=Symbol("kGreatestCommonDivisor")
const u=Symbol("kCurrentWeight")
const d=Symbol("kIndex")
const f=Symbol("kWeight")
const p=Symbol("kMaxWeightPerServer")
const w=Symbol("kErrorPenalty")
function y(A,e){if(A===0)return e
while(e!==0){const t=e
e=A%e
A=t}return A}function D(A,e){return new Q(A,e)}class k extends n{constructor(A=[],{factory:e=D,...t}={}){super()
this[C]=t
this[d]=-1
this[u]=0
this[p]=this[C].maxWeightPerServer||100
this[w]=this[C].errorPenalty||15
if(!Array.isArray(A))A=[A]
if(typeof e!=="function")throw new r("factory must be a function.")
this[l]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.BalancedPool:[]
this[B]=e
for(const e of A)this.addUpstream(e)
this._updateBalancedPoolStats()}addUpstream(A){const e=h(A).origin
if(this[o].find(A=>A[E].origin===e&&A.closed!==true&&A.destroyed!==true))return this
const t=this[B](e,Object.assign({},this[C]))
this[a](t)
t.on("connect",()=>{t[f]=Math.min(this[p],t[f]+this[w])})
t.on("connectionError",()=>{t[f]=Math.max(1,t[f]-this[w])
this._updateBalancedPoolStats()})
t.on("disconnect",(...A)=>{const e=A[2]
if(e&&e.code==="UND_ERR_SOCKET"){t[f]=Math.max(1,t[f]-this[w])
this._updateBalancedPoolStats()}})
for(const A of this[o])A[f]=this[p]
this._updateBalancedPoolStats()
return this}_updateBalancedPoolStats(){let A=0
for(let e=0;e<this[o].length;e++)A=y(this[o][e][f],A)
this[I]=A}removeUpstream(A){const e=h(A).origin
const t=this[o].find(A=>A[E].origin===e&&A.closed!==true&&A.destroyed!==true)
if(t)this[c](t)
return this}get upstreams(){return this[o].filter(A=>A.closed!==true&&A.destroyed!==true).map(A=>A[E].origin)}[g](){if(this[o].length===0)throw new s
const A=this[o].find(A=>!A[i]&&A.closed!==true&&A.destroyed!==true)
if(!A)return
const e=this[o].map(A=>A[i]).reduce((A,e)=>A&&e,true)
if(e)return
let t=0
let r=this[o].findIndex(A=>!A[i])
while(t++<this[o].length){this[d]=(this[d]+1)%this[o].length
const A=this[o][this[d]]
if(A[f]>this[o][r][f]&&!A[i])r=this[d]
if(this[d]===0){this[u]=this[u]-this[I]
if(this[u]<=0)this[u]=this[p]}if(A[f]>=this[u]&&!A[i])return A}this[u]=this[o][r][f]
this[d]=r
return this[o][r]}}A.exports=k}),637:((A,e,t)=>{const s=t(4589)
const r=t(3440)
const{channels:n}=t(2414)
const o=t(6603)
const{RequestContentLengthMismatchError:i,ResponseContentLengthMismatchError:a,RequestAbortedError:c,InvalidArgumentError:g,HeadersTimeoutError:Q,HeadersOverflowError:E,SocketError:l,InformationalError:h,BodyTimeoutError:B,HTTPParserError:C,ResponseExceededMaxSizeError:I}=t(8707)
const{kUrl:u,kReset:d,kClient:f,kParser:p,kBlocking:w,kRunning:y,kPending:D,kSize:k,kWriting:m,kQueue:R,kNoRef:b,kKeepAliveDefaultTimeout:F,kHostHeader:S,kPendingIdx:N,kRunningIdx:M,kError:U,kPipelining:L,kSocket:T,kKeepAliveTimeoutValue:v,kMaxHeadersSize:Y,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:x,kBodyTimeout:H,kStrictContentLength:V,kMaxRequests:O,kCounter:W,kMaxResponseSize:P,kOnError:q,kResume:_,kHTTPContext:Z}=t(6443)
const z=t(2824)
const K=Buffer.alloc(0)
const X=Buffer[Symbol.species]
const j=r.addListener
const $=r.removeAllListeners
const AA=Symbol("kIdleSocketValidation")
const eA=Symbol("kIdleSocketValidationTimeout")
const tA=Symbol("kSocketUsed")
let sA
async function rA(){const A=process.env.JEST_WORKER_ID?t(3870):void 0
let e
try{e=await WebAssembly.compile(t(3434))}catch(s){e=await WebAssembly.compile(A||t(3870))}return await WebAssembly.instantiate(e,{env:{wasm_on_url:(A,e,t)=>0,wasm_on_status:(A,e,t)=>{s(iA.ptr===A)
const r=e-gA+aA.byteOffset
return iA.onStatus(new X(aA.buffer,r,t))||0},wasm_on_message_begin:A=>{s(iA.ptr===A)
return iA.onMessageBegin()||0},wasm_on_header_field:(A,e,t)=>{s(iA.ptr===A)
const r=e-gA+aA.byteOffset
return iA.onHeaderField(new X(aA.buffer,r,t))||0},wasm_on_header_value:(A,e,t)=>{s(iA.ptr===A)
const r=e-gA+aA.byteOffset
return iA.onHeaderValue(new X(aA.buffer,r,t))||0},wasm_on_headers_complete:(A,e,t,r)=>{s(iA.ptr===A)
return iA.onHeadersComplete(e,Boolean(t),Boolean(r))||0},wasm_on_body:(A,e,t)=>{s(iA.ptr===A)
const r=e-gA+aA.byteOffset
return iA.onBody(new X(aA.buffer,r,t))||0},wasm_on_message_complete:A=>{s(iA.ptr===A)
return iA.onMessageComplete()||0}}})}let nA=null
let oA=rA()
oA.catch()
let iA=null
let aA=null
let cA=0
let gA=null
const QA=0
const EA=1
const lA=2|EA
const hA=4|EA
const BA=8|QA
class CA{constructor(A,e,{exports:t}){s(Number.isFinite(A[Y])&&A[Y]>0)
this.llhttp=t
this.ptr=this.llhttp.llhttp_alloc(z.TYPE.RESPONSE)
this.client=A
this.socket=e
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.statusCode=null
this.statusText=""
this.upgrade=false
this.headers=[]
this.headersSize=0
this.headersMaxSize=A[Y]
this.shouldKeepAlive=false
this.paused=false
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=""
this.connection=""
this.maxResponseSize=A[P]}setTimeout(A,e){if(A!==this.timeoutValue||e&EA^this.timeoutType&EA){if(this.timeout){o.clearTimeout(this.timeout)
this.timeout=null}if(A)if(e&EA)this.timeout=o.setFastTimeout(IA,A,new WeakRef(this))
else{this.timeout=setTimeout(IA,A,new WeakRef(this))
this.timeout.unref()}this.timeoutValue=A}else if(this.timeout)if(this.timeout.refresh)this.timeout.refresh()
this.timeoutType=e}resume(){if(this.socket.destroyed||!this.paused)return
s(this.ptr!=null)
s(iA==null)
this.llhttp.llhttp_resume(this.ptr)
s(this.timeoutType===hA)
if(this.timeout)if(this.timeout.refresh)this.timeout.refresh()
this.paused=false
this.execute(this.socket.read()||K)
this.readMore()}readMore(){while(!this.paused&&this.ptr){const A=this.socket.read()
if(A===null)break
this.execute(A)}}execute(A){s(this.ptr!=null)
s(iA==null)
s(!this.paused)
const{socket:e,llhttp:t}=this
if(A.length>cA){if(gA)t.free(gA)
cA=Math.ceil(A.length/4096)*4096
gA=t.malloc(cA)}new Uint8Array(t.memory.buffer,gA,cA).set(A)
try{let s
try{aA=A
iA=this
s=t.llhttp_execute(this.ptr,gA,A.length)}catch(A){throw A}finally{iA=null
aA=null}const r=t.llhttp_get_error_pos(this.ptr)-gA
if(s!==z.ERROR.OK){const t=A.subarray(r)
if(s===z.ERROR.PAUSED_UPGRADE)this.onUpgrade(t)
else if(s===z.ERROR.PAUSED){this.paused=true
e.unshift(t)}else throw this.createError(s,t)}}catch(A){r.destroy(e,A)}}finish(){s(iA===null)
s(this.ptr!=null)
s(!this.paused)
const{llhttp:A}=this
let e
try{iA=this
e=A.llhttp_finish(this.ptr)}finally{iA=null}if(e===z.ERROR.OK)return null
if(e===z.ERROR.PAUSED||e===z.ERROR.PAUSED_UPGRADE){this.paused=true
return null}return this.createError(e,K)}createError(A,e){const{llhttp:t,contentLength:s,bytesRead:r}=this
if(s&&r!==parseInt(s,10))return new a
const n=t.llhttp_get_error_reason(this.ptr)
let o=""
if(n){const A=new Uint8Array(t.memory.buffer,n).indexOf(0)
o="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,n,A).toString()+")"}return new C(o,z.ERROR[A],e)}destroy(){s(this.ptr!=null)
s(iA==null)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&o.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=false}onStatus(A){this.statusText=A.toString()}onMessageBegin(){const{socket:A,client:e}=this
if(A.destroyed)return-1
if(e[y]===0){r.destroy(A,new l("bad response",r.getSocketInfo(A)))
return-1}const t=e[R][e[M]]
if(!t)return-1
t.onResponseStarted()}onHeaderField(A){const e=this.headers.length
if((e&1)===0)this.headers.push(A)
else this.headers[e-1]=Buffer.concat([this.headers[e-1],A])
this.trackHeader(A.length)}onHeaderValue(A){let e=this.headers.length
if((e&1)===1){this.headers.push(A)
e+=1}else this.headers[e-1]=Buffer.concat([this.headers[e-1],A])
const t=this.headers[e-2]
if(t.length===10){const e=r.bufferToLowerCasedHeaderName(t)
if(e==="keep-alive")this.keepAlive+=A.toString()
else if(e==="connection")this.connection+=A.toString()}else if(t.length===14&&r.bufferToLowerCasedHeaderName(t)==="content-length")this.contentLength+=A.toString()
this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A
if(this.headersSize>=this.headersMaxSize)r.destroy(this.socket,new E)}onUpgrade(A){const{upgrade:e,client:t,socket:n,headers:o,statusCode:i,statusText:a}=this
s(e)
s(t[T]===n)
s(!n.destroyed)
s(!this.paused)
s((o.length&1)===0)
const c=t[R][t[M]]
s(c)
s(c.upgrade||c.method==="CONNECT")
this.statusCode=null
this.statusText=""
this.shouldKeepAlive=null
this.headers=[]
this.headersSize=0
n.unshift(A)
n[p].destroy()
n[p]=null
n[f]=null
n[U]=null
$(n)
t[T]=null
t[Z]=null
t[R][t[M]++]=null
t.emit("disconnect",t[u],[t],new h("upgrade"))
try{c.onUpgrade(i,o,n,a)}catch(A){r.errorRequest(t,c,A)
r.destroy(n,A)}t[_]()}onHeadersComplete(A,e,t){const{client:n,socket:o,headers:i,statusText:a}=this
if(o.destroyed)return-1
if(n[y]===0){r.destroy(o,new l("bad response",r.getSocketInfo(o)))
return-1}const c=n[R][n[M]]
if(!c)return-1
s(!this.upgrade)
s(this.statusCode<200)
if(A===100){r.destroy(o,new l("bad response",r.getSocketInfo(o)))
return-1}if(e&&!c.upgrade){r.destroy(o,new l("bad upgrade",r.getSocketInfo(o)))
return-1}s(this.timeoutType===lA)
this.statusCode=A
this.shouldKeepAlive=t||c.method==="HEAD"&&!o[d]&&this.connection.toLowerCase()==="keep-alive"
if(this.statusCode>=200){const A=c.bodyTimeout!=null?c.bodyTimeout:n[H]
this.setTimeout(A,hA)}else if(this.timeout)if(this.timeout.refresh)this.timeout.refresh()
if(c.method==="CONNECT"){s(n[y]===1)
this.upgrade=true
return 2}if(e){s(n[y]===1)
this.upgrade=true
return 2}s((this.headers.length&1)===0)
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&n[L]){const A=this.keepAlive?r.parseKeepAliveTimeout(this.keepAlive):null
if(A!=null){const e=Math.min(A-n[J],n[G])
if(e<=0)o[d]=true
else n[v]=e}else n[v]=n[F]}else o[d]=true
const g=c.onHeaders(A,i,this.resume,a)===false
if(c.aborted)return-1
if(c.method==="HEAD")return 1
if(A<200)return 1
if(o[w]){o[w]=false
n[_]()}return g?z.ERROR.PAUSED:0}onBody(A){const{client:e,socket:t,statusCode:n,maxResponseSize:o}=this
if(t.destroyed)return-1
const i=e[R][e[M]]
s(i)
s(this.timeoutType===hA)
if(this.timeout)if(this.timeout.refresh)this.timeout.refresh()
s(n>=200)
if(o>-1&&this.bytesRead+A.length>o){r.destroy(t,new I)
return-1}this.bytesRead+=A.length
if(i.onData(A)===false)return z.ERROR.PAUSED}onMessageComplete(){const{client:A,socket:e,statusCode:t,upgrade:n,headers:o,contentLength:i,bytesRead:c,shouldKeepAlive:g}=this
if(e.destroyed&&(!t||g))return-1
if(n)return
s(t>=100)
s((this.headers.length&1)===0)
const Q=A[R][A[M]]
s(Q)
this.statusCode=null
this.statusText=""
this.bytesRead=0
this.contentLength=""
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(t<200)return
if(Q.method!=="HEAD"&&i&&c!==parseInt(i,10)){r.destroy(e,new a)
return-1}Q.onComplete(o)
A[R][A[M]++]=null
e[tA]=true
if(e[m]){s(A[y]===0)
r.destroy(e,new h("reset"))
return z.ERROR.PAUSED}else if(!g){r.destroy(e,new h("reset"))
return z.ERROR.PAUSED}else if(e[d]&&A[y]===0){r.destroy(e,new h("reset"))
return z.ERROR.PAUSED}else if(A[L]==null||A[L]===1)setImmediate(()=>A[_]())
else A[_]()}}function IA(A){const{socket:e,timeoutType:t,client:n,paused:o}=A.deref()
if(t===lA){if(!e[m]||e.writableNeedDrain||n[y]>1){s(!o,"cannot be paused while waiting for headers")
r.destroy(e,new Q)}}else if(t===hA){if(!o)r.destroy(e,new B)}else if(t===BA){s(n[y]===0&&n[v])
r.destroy(e,new h("socket idle timeout"))}}async function uA(A,e){A[T]=e
if(!nA){nA=await oA
oA=null}e[b]=false
e[m]=false
e[d]=false
e[w]=false
e[AA]=0
e[eA]=null
e[tA]=false
e[p]=new CA(A,e,nA)
j(e,"error",function(A){const e=this[p]
if(A.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){const A=e.finish()
if(A){this[U]=A
this[f][q](A)}return}this[U]=A
this[f][q](A)})
j(e,"readable",function(){const A=this[p]
if(A)A.readMore()})
j(e,"end",function(){const A=this[p]
if(A.statusCode&&!A.shouldKeepAlive){const e=A.finish()
if(e)r.destroy(this,e)
return}r.destroy(this,new l("other side closed",r.getSocketInfo(this)))})
j(e,"close",function(){const A=this[f]
const e=this[p]
dA(this)
if(e){if(!this[U]&&e.statusCode&&!e.shouldKeepAlive)this[U]=e.finish()||this[U]
this[p].destroy()
this[p]=null}const t=this[U]||new l("closed",r.getSocketInfo(this))
A[T]=null
A[Z]=null
if(A.destroyed){s(A[D]===0)
const e=A[R].splice(A[M])
for(let s=0;s<e.length;s++){const n=e[s]
r.errorRequest(A,n,t)}}else if(A[y]>0&&t.code!=="UND_ERR_INFO"){const e=A[R][A[M]]
A[R][A[M]++]=null
r.errorRequest(A,e,t)}A[N]=A[M]
s(A[y]===0)
A.emit("disconnect",A[u],[A],t)
A[_]()})
let t=false
e.on("close",()=>{t=true})
return{version:"h1",defaultPipelining:1,write(...e){return yA(A,...e)},resume(){pA(A)},destroy(A,s){if(t)queueMicrotask(s)
else e.destroy(A).on("close",s)},get destroyed(){return e.destroyed},busy(t){if(e[m]||e[d]||e[w]||e[AA]===1)return true
if(t){if(A[y]>0&&!t.idempotent)return true
if(A[y]>0&&(t.upgrade||t.method==="CONNECT"))return true
if(A[y]>0&&r.bodyLength(t.body)!==0&&(r.isStream(t.body)||r.isAsyncIterable(t.body)||r.isFormDataLike(t.body)))return true}return false}}}function dA(A){if(A[eA]){clearImmediate(A[eA])
A[eA]=null}A[AA]=0}function fA(A,e){e[AA]=1
e[eA]=setImmediate(()=>{e[eA]=null
e[AA]=2
if(A[T]===e&&!e.destroyed)A[_]()})}function pA(A){const e=A[T]
if(e&&!e.destroyed){if(A[k]===0){if(!e[b]&&e.unref){e.unref()
e[b]=true}}else if(e[b]&&e.ref){e.ref()
e[b]=false}if(A[y]===0&&A[D]>0&&e[tA]){if(e[AA]===0){fA(A,e)
e[p].readMore()
if(e.destroyed)return
return}if(e[AA]===1){e[p].readMore()
if(e.destroyed)return
return}}if(A[y]===0){e[p].readMore()
if(e.destroyed)return}if(A[k]===0){if(e[p].timeoutType!==BA)e[p].setTimeout(A[v],BA)}else if(A[y]>0&&e[p].statusCode<200)if(e[p].timeoutType!==lA){const t=A[R][A[M]]
const s=t.headersTimeout!=null?t.headersTimeout:A[x]
e[p].setTimeout(s,lA)}}}function wA(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function yA(A,e){const{method:o,path:a,host:Q,upgrade:E,blocking:l,reset:B}=e
let{body:C,headers:I,contentLength:u}=e
const f=o==="PUT"||o==="POST"||o==="PATCH"||o==="QUERY"||o==="PROPFIND"||o==="PROPPATCH"
if(r.isFormDataLike(C)){if(!sA)sA=t(4492).extractBody
const[A,s]=sA(C)
if(e.contentType==null)I.push("content-type",s)
C=A.stream
u=A.length}else if(r.isBlobLike(C)&&e.contentType==null){const t=C.type
if(t){const s=`${t}`
if(!r.isValidHeaderValue(s)){r.errorRequest(A,e,new g("invalid content-type header"))
return false}I.push("content-type",s)}}if(C&&typeof C.read==="function")C.read(0)
const p=r.bodyLength(C)
u=p??u
if(u===null)u=e.contentLength
if(u===0&&!f)u=null
if(wA(o)&&u>0&&e.contentLength!==null&&e.contentLength!==u){if(A[V]){r.errorRequest(A,e,new i)
return false}process.emitWarning(new i)}const y=A[T]
dA(y)
const D=t=>{if(e.aborted)return
if(e.completed){if(e.upgrade||e.method==="CONNECT")r.destroy(y,new h("aborted"))
return}r.errorRequest(A,e,t||new c)
r.destroy(C)
r.destroy(y,new h("aborted"))}
try{e.onConnect(D)}catch(t){r.errorRequest(A,e,t)}if(e.aborted)return false
if(o==="HEAD")y[d]=true
if(E||o==="CONNECT")y[d]=true
if(B!=null)y[d]=B
if(A[O]&&y[W]++>=A[O])y[d]=true
if(l)y[w]=true
let k=`${o} ${a} HTTP/1.1\r\n`
if(typeof Q==="string")k+=`host: ${Q}\r\n`
else k+=A[S]
if(E)k+=`connection: upgrade\r\nupgrade: ${E}\r\n`
else if(A[L]&&!y[d])k+="connection: keep-alive\r\n"
else k+="connection: close\r\n"
if(Array.isArray(I))for(let A=0;A<I.length;A+=2){const e=I[A+0]
const t=I[A+1]
if(Array.isArray(t))for(let A=0;A<t.length;A++)k+=`${e}: ${t[A]}\r\n`
else k+=`${e}: ${t}\r\n`}if(n.sendHeaders.hasSubscribers)n.sendHeaders.publish({request:e,headers:k,socket:y})
if(!C||p===0)kA(D,null,A,e,y,u,k,f)
else if(r.isBuffer(C))kA(D,C,A,e,y,u,k,f)
else if(r.isBlobLike(C))if(typeof C.stream==="function")RA(D,C.stream(),A,e,y,u,k,f)
else mA(D,C,A,e,y,u,k,f)
else if(r.isStream(C))DA(D,C,A,e,y,u,k,f)
else if(r.isIterable(C))RA(D,C,A,e,y,u,k,f)
else s(false)
return true}function DA(A,e,t,n,o,i,a,g){s(i!==0||t[y]===0,"stream body cannot be pipelined")
let Q=false
const E=new bA({abort:A,socket:o,request:n,contentLength:i,client:t,expectsPayload:g,header:a})
const l=function(A){if(Q)return
try{if(!E.write(A)&&this.pause)this.pause()}catch(A){r.destroy(this,A)}}
const h=function(){if(Q)return
if(e.resume)e.resume()}
const B=function(){queueMicrotask(()=>{e.removeListener("error",C)})
if(!Q){const A=new c
queueMicrotask(()=>C(A))}}
const C=function(A){if(Q)return
Q=true
s(o.destroyed||o[m]&&t[y]<=1)
o.off("drain",h).off("error",C)
e.removeListener("data",l).removeListener("end",C).removeListener("close",B)
if(!A)try{E.end()}catch(e){A=e}E.destroy(A)
if(A&&(A.code!=="UND_ERR_INFO"||A.message!=="reset"))r.destroy(e,A)
else r.destroy(e)}
e.on("data",l).on("end",C).on("error",C).on("close",B)
if(e.resume)e.resume()
o.on("drain",h).on("error",C)
if(e.errorEmitted??e.errored)setImmediate(()=>C(e.errored))
else if(e.endEmitted??e.readableEnded)setImmediate(()=>C(null))
if(e.closeEmitted??e.closed)setImmediate(B)}function kA(A,e,t,n,o,i,a,c){try{if(!e)if(i===0)o.write(`${a}content-length: 0\r\n\r\n`,"latin1")
else{s(i===null,"no body must not have content length")
o.write(`${a}\r\n`,"latin1")}else if(r.isBuffer(e)){s(i===e.byteLength,"buffer body must have content length")
o.cork()
o.write(`${a}content-length: ${i}\r\n\r\n`,"latin1")
o.write(e)
o.uncork()
n.onBodySent(e)
if(!c&&n.reset!==false)o[d]=true}n.onRequestSent()
t[_]()}catch(e){A(e)}}async function mA(A,e,t,r,n,o,a,c){s(o===e.size,"blob body must have content length")
try{if(o!=null&&o!==e.size)throw new i
const A=Buffer.from(await e.arrayBuffer())
n.cork()
n.write(`${a}content-length: ${o}\r\n\r\n`,"latin1")
n.write(A)
n.uncork()
r.onBodySent(A)
r.onRequestSent()
if(!c&&r.reset!==false)n[d]=true
t[_]()}catch(e){A(e)}}async function RA(A,e,t,r,n,o,i,a){s(o!==0||t[y]===0,"iterator body cannot be pipelined")
let c=null
function g(){if(c){const A=c
c=null
A()}}const Q=()=>new Promise((A,e)=>{s(c===null)
if(n[U])e(n[U])
else c=A})
n.on("close",g).on("drain",g)
const E=new bA({abort:A,socket:n,request:r,contentLength:o,client:t,expectsPayload:a,header:i})
try{for await(const A of e){if(n[U])throw n[U]
if(!E.write(A))await Q()}E.end()}catch(A){E.destroy(A)}finally{n.off("close",g).off("drain",g)}}class bA{constructor({abort:A,socket:e,request:t,contentLength:s,client:r,expectsPayload:n,header:o}){this.socket=e
this.request=t
this.contentLength=s
this.client=r
this.bytesWritten=0
this.expectsPayload=n
this.header=o
this.abort=A
e[m]=true}write(A){const{socket:e,request:t,contentLength:s,client:r,bytesWritten:n,expectsPayload:o,header:a}=this
if(e[U])throw e[U]
if(e.destroyed)return false
const c=Buffer.byteLength(A)
if(!c)return true
if(s!==null&&n+c>s){if(r[V])throw new i
process.emitWarning(new i)}e.cork()
if(n===0){if(!o&&t.reset!==false)e[d]=true
if(s===null)e.write(`${a}transfer-encoding: chunked\r\n`,"latin1")
else e.write(`${a}content-length: ${s}\r\n\r\n`,"latin1")}if(s===null)e.write(`\r\n${c.toString(16)}\r\n`,"latin1")
this.bytesWritten+=c
const g=e.write(A)
e.uncork()
t.onBodySent(A)
if(!g)if(e[p].timeout&&e[p].timeoutType===lA)if(e[p].timeout.refresh)e[p].timeout.refresh()
return g}end(){const{socket:A,contentLength:e,client:t,bytesWritten:s,expectsPayload:r,header:n,request:o}=this
o.onRequestSent()
A[m]=false
if(A[U])throw A[U]
if(A.destroyed)return
if(s===0)if(r)A.write(`${n}content-length: 0\r\n\r\n`,"latin1")
else A.write(`${n}\r\n`,"latin1")
else if(e===null)A.write("\r\n0\r\n\r\n","latin1")
if(e!==null&&s!==e)if(t[V])throw new i
else process.emitWarning(new i)
if(A[p].timeout&&A[p].timeoutType===lA)if(A[p].timeout.refresh)A[p].timeout.refresh()
t[_]()}destroy(A){const{socket:e,client:t,abort:r}=this
e[m]=false
if(A){s(t[y]<=1,"pipeline should only contain this request")
r(A)}}}A.exports=uA}),8788:((A,e,t)=>{const s=t(4589)
const{errorMonitor:r}=t(8474)
const{pipeline:n}=t(7075)
const o=t(3440)
const{RequestContentLengthMismatchError:i,RequestAbortedError:a,SocketError:c,InformationalError:g}=t(8707)
const{kUrl:Q,kReset:E,kClient:l,kRunning:h,kPending:B,kQueue:C,kPendingIdx:I,kRunningIdx:u,kError:d,kSocket:f,kStrictContentLength:p,kOnError:w,kMaxConcurrentStreams:y,kHTTP2Session:D,kResume:k,kSize:m,kHTTPContext:R}=t(6443)
const b=Symbol("open streams")
let F
let S=false
let N
try{N=t(2467)}catch{N={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:M,HTTP2_HEADER_METHOD:U,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:v,HTTP2_HEADER_EXPECT:Y,HTTP2_HEADER_STATUS:G}}=N
function J(A){const e=[]
for(const[t,s]of Object.entries(A))if(Array.isArray(s))for(const A of s)e.push(Buffer.from(t),Buffer.from(A))
else e.push(Buffer.from(t),Buffer.from(s))
return e}function x(A){const{[G]:e,...t}=A
return J(t)}async function H(A,e){A[f]=e
if(!S){S=true
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"})}const t=N.connect(A[Q],{createConnection:()=>e,peerMaxConcurrentStreams:A[y]})
t[b]=0
t[l]=A
t[f]=e
o.addListener(t,"error",O)
o.addListener(t,"frameError",W)
o.addListener(t,"end",P)
o.addListener(t,"goaway",q)
o.addListener(t,"close",function(){const{[l]:A}=this
const{[f]:e}=A
const t=this[f][d]||this[d]||new c("closed",o.getSocketInfo(e))
A[D]=null
if(A.destroyed){s(A[B]===0)
const e=A[C].splice(A[u])
for(let s=0;s<e.length;s++){const r=e[s]
o.errorRequest(A,r,t)}}})
t.unref()
A[D]=t
e[D]=t
o.addListener(e,"error",function(A){this[d]=A
this[l][w](A)})
o.addListener(e,"end",function(){o.destroy(this,new c("other side closed",o.getSocketInfo(this)))})
o.addListener(e,"close",function(){const e=this[d]||new c("closed",o.getSocketInfo(this))
A[f]=null
if(this[D]!=null)this[D].destroy(e)
A[I]=A[u]
s(A[h]===0)
A.emit("disconnect",A[Q],[A],e)
A[k]()})
let r=false
e.on("close",()=>{r=true})
return{version:"h2",defaultPipelining:1/0,write(...e){return Z(A,...e)},resume(){V(A)},destroy(A,t){if(r)queueMicrotask(t)
else e.destroy(A).on("close",t)},get destroyed(){return e.destroyed},busy(){return false}}}function V(A){const e=A[f]
if(e?.destroyed===false)if(A[m]===0&&A[y]===0){e.unref()
A[D].unref()}else{e.ref()
A[D].ref()}}function O(A){this[f][d]=A
this[l][w](A)}function W(A,e,t){if(t===0){const t=new g(`HTTP/2: "frameError" received - type ${A}, code ${e}`)
this[f][d]=t
this[l][w](t)}}function P(){const A=new c("other side closed",o.getSocketInfo(this[f]))
this.destroy(A)
o.destroy(this[f],A)}function q(A){const e=this[d]||new c(`HTTP/2: "GOAWAY" frame received with code ${A}`,o.getSocketInfo(this))
const t=this[l]
t[f]=null
t[R]=null
if(this[D]!=null){this[D].destroy(e)
this[D]=null}o.destroy(this[f],e)
if(t[u]<t[C].length){const A=t[C][t[u]]
t[C][t[u]++]=null
o.errorRequest(t,A,e)
t[I]=t[u]}s(t[h]===0)
t.emit("disconnect",t[Q],[t],e)
t[k]()}function _(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function Z(A,e){const n=A[D]
const{method:c,path:E,host:l,upgrade:h,expectContinue:B,signal:d,headers:w}=e
let{body:y}=e
if(h){o.errorRequest(A,e,new Error("Upgrade not supported for H2"))
return false}const m={}
for(let A=0;A<w.length;A+=2){const e=w[A+0]
const t=w[A+1]
if(Array.isArray(t))for(let A=0;A<t.length;A++)if(m[e])m[e]+=`,${t[A]}`
else m[e]=t[A]
else m[e]=t}let R
const{hostname:S,port:N}=A[Q]
m[M]=l||`${S}${N?`:${N}`:""}`
m[U]=c
const H=t=>{if(e.aborted)return
if(e.completed){if(c==="CONNECT"&&R!=null)o.destroy(R,t||new a)
return}t=t||new a
o.errorRequest(A,e,t)
if(R!=null)o.destroy(R,t)
o.destroy(y,t)
A[C][A[u]++]=null
A[k]()}
try{e.onConnect(H)}catch(t){o.errorRequest(A,e,t)}if(e.aborted)return false
if(c==="CONNECT"){n.ref()
R=n.request(m,{endStream:false,signal:d})
let t=false
const s=A=>{t=true
R.off(r,o)
e.onUpgradeResponse(Number(A[G]),A,x)}
const o=A=>{t=true
R.off("response",s)
e.onUpgradeError(A)}
const i=()=>{try{e.onUpgrade(null,null,R)}catch(A){R.off("response",s)
H(A)
return}if(e.aborted)return
R.off("error",H)
R.once(r,o)
A[C][A[u]++]=null}
R.once("response",s)
R.once("error",H);++n[b]
i()
R.once("close",()=>{if(!t&&e.completed){R.off("response",s)
R.off(r,o)
e.onUpgradeError(new g(`HTTP/2: "stream error" received - code ${R.rstCode}`))}n[b]-=1
if(n[b]===0)n.unref()})
return true}m[L]=E
m[T]="https"
const V=c==="PUT"||c==="POST"||c==="PATCH"
if(y&&typeof y.read==="function")y.read(0)
let O=o.bodyLength(y)
if(o.isFormDataLike(y)){F??=t(4492).extractBody
const[A,e]=F(y)
m["content-type"]=e
y=A.stream
O=A.length}if(O==null)O=e.contentLength
if(O===0||!V)O=null
if(_(c)&&O>0&&e.contentLength!=null&&e.contentLength!==O){if(A[p]){o.errorRequest(A,e,new i)
return false}process.emitWarning(new i)}if(O!=null){s(y,"no body must not have content length")
m[v]=`${O}`}n.ref()
const W=c==="GET"||c==="HEAD"||y===null
if(B){m[Y]="100-continue"
R=n.request(m,{endStream:W,signal:d})
R.once("continue",P)}else{R=n.request(m,{endStream:W,signal:d})
P()}++n[b]
R.once("response",t=>{const{[G]:s,...r}=t
e.onResponseStarted()
if(e.aborted){const t=new a
o.errorRequest(A,e,t)
o.destroy(R,t)
return}if(e.onHeaders(Number(s),J(r),R.resume.bind(R),"")===false)R.pause()
R.on("data",A=>{if(e.onData(A)===false)R.pause()})})
R.once("end",()=>{if(R.state?.state==null||R.state.state<6)e.onComplete([])
if(n[b]===0)n.unref()
H(new g("HTTP/2: stream half-closed (remote)"))
A[C][A[u]++]=null
A[I]=A[u]
A[k]()})
R.once("close",()=>{n[b]-=1
if(n[b]===0)n.unref()})
R.once("error",function(A){H(A)})
R.once("frameError",(A,e)=>{H(new g(`HTTP/2: "frameError" received - type ${A}, code ${e}`))})
return true
function P(){if(!y||O===0)z(H,R,null,A,e,A[f],O,V)
else if(o.isBuffer(y))z(H,R,y,A,e,A[f],O,V)
else if(o.isBlobLike(y))if(typeof y.stream==="function")j(H,R,y.stream(),A,e,A[f],O,V)
else X(H,R,y,A,e,A[f],O,V)
else if(o.isStream(y))K(H,A[f],V,R,y,A,e,O)
else if(o.isIterable(y))j(H,R,y,A,e,A[f],O,V)
else s(false)}}function z(A,e,t,r,n,i,a,c){try{if(t!=null&&o.isBuffer(t)){s(a===t.byteLength,"buffer body must have content length")
e.cork()
e.write(t)
e.uncork()
e.end()
n.onBodySent(t)}if(!c)i[E]=true
n.onRequestSent()
r[k]()}catch(e){A(e)}}function K(A,e,t,r,i,a,c,g){s(g!==0||a[h]===0,"stream body cannot be pipelined")
const Q=n(i,r,s=>{if(s){o.destroy(Q,s)
A(s)}else{o.removeAllListeners(Q)
c.onRequestSent()
if(!t)e[E]=true
a[k]()}})
o.addListener(Q,"data",l)
function l(A){c.onBodySent(A)}}async function X(A,e,t,r,n,o,a,c){s(a===t.size,"blob body must have content length")
try{if(a!=null&&a!==t.size)throw new i
const A=Buffer.from(await t.arrayBuffer())
e.cork()
e.write(A)
e.uncork()
e.end()
n.onBodySent(A)
n.onRequestSent()
if(!c)o[E]=true
r[k]()}catch(e){A(e)}}async function j(A,e,t,r,n,o,i,a){s(i!==0||r[h]===0,"iterator body cannot be pipelined")
let c=null
function g(){if(c){const A=c
c=null
A()}}const Q=()=>new Promise((A,e)=>{s(c===null)
if(o[d])e(o[d])
else c=A})
e.on("close",g).on("drain",g)
try{for await(const A of t){if(o[d])throw o[d]
const t=e.write(A)
n.onBodySent(A)
if(!t)await Q()}e.end()
n.onRequestSent()
if(!a)o[E]=true
r[k]()}catch(e){A(e)}finally{e.off("close",g).off("drain",g)}}A.exports=H}),3701:((A,e,t)=>{const s=t(4589)
const r=t(7030)
const n=t(7067)
const o=t(3440)
const{channels:i}=t(2414)
const a=t(4655)
const c=t(1841)
const{InvalidArgumentError:g,InformationalError:Q,ClientDestroyedError:E}=t(8707)
const l=t(9136)
const{kUrl:h,kServerName:B,kClient:C,kBusy:I,kConnect:u,kResuming:d,kRunning:f,kPending:p,kSize:w,kQueue:y,kConnected:D,kConnecting:k,kNeedDrain:m,kKeepAliveDefaultTimeout:R,kHostHeader:b,kPendingIdx:F,kRunningIdx:S,kError:N,kPipelining:M,kKeepAliveTimeoutValue:U,kMaxHeadersSize:L,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:Y,kBodyTimeout:G,kStrictContentLength:J,kConnector:x,kMaxRedirections:H,kMaxRequests:V,kCounter:O,kClose:W,kDestroy:P,kDispatch:q,kInterceptors:_,kLocalAddress:Z,kMaxResponseSize:z,kOnError:K,kHTTPContext:X,kMaxConcurrentStreams:j,kResume:$}=t(6443)
const AA=t(637)
const eA=t(8788)
let tA=false
const sA=Symbol("kClosedResolve")
const rA=()=>{}
function nA(A){return A[M]??A[X]?.defaultPipelining??1}class oA extends c{constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:s,socketTimeout:i,requestTimeout:a,connectTimeout:c,bodyTimeout:Q,idleTimeout:E,keepAlive:C,keepAliveTimeout:I,maxKeepAliveTimeout:u,keepAliveMaxTimeout:f,keepAliveTimeoutThreshold:p,socketPath:w,pipelining:D,tls:k,strictContentLength:N,maxCachedSessions:O,maxRedirections:W,connect:P,maxRequestsPerClient:q,localAddress:AA,maxResponseSize:eA,autoSelectFamily:rA,autoSelectFamilyAttemptTimeout:nA,maxConcurrentStreams:oA,allowH2:cA,webSocket:gA,eventSource:EA}={}){super({webSocket:gA,eventSource:EA})
if(C!==void 0)throw new g("unsupported keepAlive, use pipelining=0 instead")
if(i!==void 0)throw new g("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(a!==void 0)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(E!==void 0)throw new g("unsupported idleTimeout, use keepAliveTimeout instead")
if(u!==void 0)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(t!=null&&!Number.isFinite(t))throw new g("invalid maxHeaderSize")
if(w!=null&&typeof w!=="string")throw new g("invalid socketPath")
if(c!=null&&(!Number.isFinite(c)||c<0))throw new g("invalid connectTimeout")
if(I!=null&&(!Number.isFinite(I)||I<=0))throw new g("invalid keepAliveTimeout")
if(f!=null&&(!Number.isFinite(f)||f<=0))throw new g("invalid keepAliveMaxTimeout")
if(p!=null&&!Number.isFinite(p))throw new g("invalid keepAliveTimeoutThreshold")
if(s!=null&&(!Number.isInteger(s)||s<0))throw new g("headersTimeout must be a positive integer or zero")
if(Q!=null&&(!Number.isInteger(Q)||Q<0))throw new g("bodyTimeout must be a positive integer or zero")
if(P!=null&&typeof P!=="function"&&typeof P!=="object")throw new g("connect must be a function or an object")
if(W!=null&&(!Number.isInteger(W)||W<0))throw new g("maxRedirections must be a positive number")
if(q!=null&&(!Number.isInteger(q)||q<0))throw new g("maxRequestsPerClient must be a positive number")
if(AA!=null&&(typeof AA!=="string"||r.isIP(AA)===0))throw new g("localAddress must be valid string IP address")
if(eA!=null&&(!Number.isInteger(eA)||eA<-1))throw new g("maxResponseSize must be a positive number")
if(nA!=null&&(!Number.isInteger(nA)||nA<-1))throw new g("autoSelectFamilyAttemptTimeout must be a positive number")
if(cA!=null&&typeof cA!=="boolean")throw new g("allowH2 must be a valid boolean value")
if(oA!=null&&(typeof oA!=="number"||oA<1))throw new g("maxConcurrentStreams must be a positive integer, greater than 0")
if(typeof P!=="function")P=l({...k,maxCachedSessions:O,allowH2:cA,socketPath:w,timeout:c,...rA?{autoSelectFamily:rA,autoSelectFamilyAttemptTimeout:nA}:void 0,...P})
if(e?.Client&&Array.isArray(e.Client)){this[_]=e.Client
if(!tA){tA=true
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"})}}else this[_]=[iA({maxRedirections:W})]
this[h]=o.parseOrigin(A)
this[x]=P
this[M]=D!=null?D:1
this[L]=t||n.maxHeaderSize
this[R]=I==null?4e3:I
this[T]=f==null?6e5:f
this[v]=p==null?2e3:p
this[U]=this[R]
this[B]=null
this[Z]=AA!=null?AA:null
this[d]=0
this[m]=0
this[b]=`host: ${this[h].hostname}${this[h].port?`:${this[h].port}`:""}\r\n`
this[G]=Q!=null?Q:3e5
this[Y]=s!=null?s:3e5
this[J]=N==null?true:N
this[H]=W
this[V]=q
this[sA]=null
this[z]=eA>-1?eA:-1
this[j]=oA!=null?oA:100
this[X]=null
this[y]=[]
this[S]=0
this[F]=0
this[$]=A=>QA(this,A)
this[K]=A=>aA(this,A)}get pipelining(){return this[M]}set pipelining(A){this[M]=A
this[$](true)}get[p](){return this[y].length-this[F]}get[f](){return this[F]-this[S]}get[w](){return this[y].length-this[S]}get[D](){return!!this[X]&&!this[k]&&!this[X].destroyed}get[I](){return Boolean(this[X]?.busy(null)||this[w]>=(nA(this)||1)||this[p]>0)}[u](A){cA(this)
this.once("connect",A)}[q](A,e){const t=A.origin||this[h].origin
const s=new a(t,A,e)
this[y].push(s)
if(this[d]);else if(o.bodyLength(s.body)==null&&o.isIterable(s.body)){this[d]=1
queueMicrotask(()=>QA(this))}else this[$](true)
if(this[d]&&this[m]!==2&&this[I])this[m]=2
return this[m]<2}async[W](){return new Promise(A=>{if(this[w])this[sA]=A
else A(null)})}async[P](A){return new Promise(e=>{const t=this[y].splice(this[F])
for(let e=0;e<t.length;e++){const s=t[e]
o.errorRequest(this,s,A)}const s=()=>{if(this[sA]){this[sA]()
this[sA]=null}e(null)}
if(this[X]){this[X].destroy(A,s)
this[X]=null}else queueMicrotask(s)
this[$]()})}}const iA=t(5092)
function aA(A,e){if(A[f]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){s(A[F]===A[S])
const t=A[y].splice(A[S])
for(let s=0;s<t.length;s++){const r=t[s]
o.errorRequest(A,r,e)}s(A[w]===0)}}async function cA(A){s(!A[k])
s(!A[X])
let{host:e,hostname:t,protocol:n,port:a}=A[h]
if(t[0]==="["){const A=t.indexOf("]")
s(A!==-1)
const e=t.substring(1,A)
s(r.isIP(e))
t=e}A[k]=true
if(i.beforeConnect.hasSubscribers)i.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[X]?.version,servername:A[B],localAddress:A[Z]},connector:A[x]})
try{const r=await new Promise((s,r)=>{A[x]({host:e,hostname:t,protocol:n,port:a,servername:A[B],localAddress:A[Z]},(A,e)=>{if(A)r(A)
else s(e)})})
if(A.destroyed){o.destroy(r.on("error",rA),new E)
return}s(r)
try{A[X]=r.alpnProtocol==="h2"?await eA(A,r):await AA(A,r)}catch(A){r.destroy().on("error",rA)
throw A}A[k]=false
r[O]=0
r[V]=A[V]
r[C]=A
r[N]=null
if(i.connected.hasSubscribers)i.connected.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[X]?.version,servername:A[B],localAddress:A[Z]},connector:A[x],socket:r})
A.emit("connect",A[h],[A])}catch(r){if(A.destroyed)return
A[k]=false
if(i.connectError.hasSubscribers)i.connectError.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,version:A[X]?.version,servername:A[B],localAddress:A[Z]},connector:A[x],error:r})
if(r.code==="ERR_TLS_CERT_ALTNAME_INVALID"){s(A[f]===0)
while(A[p]>0&&A[y][A[F]].servername===A[B]){const e=A[y][A[F]++]
o.errorRequest(A,e,r)}}else aA(A,r)
A.emit("connectionError",A[h],[A],r)}A[$]()}function gA(A){A[m]=0
A.emit("drain",A[h],[A])}function QA(A,e){if(A[d]===2)return
A[d]=2
EA(A,e)
A[d]=0
if(A[S]>256){A[y].splice(0,A[S])
A[F]-=A[S]
A[S]=0}}function EA(A,e){while(true){if(A.destroyed){s(A[p]===0)
return}if(A[sA]&&!A[w]){A[sA]()
A[sA]=null
return}if(A[X])A[X].resume()
if(A[I])A[m]=2
else if(A[m]===2){if(e){A[m]=1
queueMicrotask(()=>gA(A))}else gA(A)
continue}if(A[p]===0)return
if(A[f]>=(nA(A)||1))return
const t=A[y][A[F]]
if(A[h].protocol==="https:"&&A[B]!==t.servername){if(A[f]>0)return
A[B]=t.servername
A[X]?.destroy(new Q("servername changed"),()=>{A[X]=null
QA(A)})}if(A[k])return
if(!A[X]){cA(A)
return}if(A[X].destroyed)return
if(A[X].busy(t))return
if(!t.aborted&&A[X].write(t))A[F]++
else A[y].splice(A[F],1)}}A.exports=oA}),1841:((A,e,t)=>{const s=t(4573)
const r=t(883)
const{ClientDestroyedError:n,ClientClosedError:o,InvalidArgumentError:i}=t(8707)
const{kDestroy:a,kClose:c,kClosed:g,kDestroyed:Q,kDispatch:E,kInterceptors:l}=t(6443)
const h=Symbol("onDestroyed")
const B=Symbol("onClosed")
const C=Symbol("Intercepted Dispatch")
const I=Symbol("webSocketOptions")
const u=Symbol("eventSourceOptions")
class d extends r{constructor(A){super()
this[Q]=false
this[h]=null
this[g]=false
this[B]=[]
this[I]=A?.webSocket??{}
this[u]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[I].maxFragments??131072,maxPayloadSize:this[I].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[u].maxEventSize??s.kStringMaxLength}}get destroyed(){return this[Q]}get closed(){return this[g]}get interceptors(){return this[l]}set interceptors(A){if(A)for(let e=A.length-1;e>=0;e--){const A=this[l][e]
if(typeof A!=="function")throw new i("interceptor must be an function")}this[l]=A}close(A){if(A===void 0)return new Promise((A,e)=>{this.close((t,s)=>t?e(t):A(s))})
if(typeof A!=="function")throw new i("invalid callback")
if(this[Q]){queueMicrotask(()=>A(new n,null))
return}if(this[g]){if(this[B])this[B].push(A)
else queueMicrotask(()=>A(null,null))
return}this[g]=true
this[B].push(A)
const e=()=>{const A=this[B]
this[B]=null
for(let e=0;e<A.length;e++)A[e](null,null)}
this[c]().then(()=>this.destroy()).then(()=>{queueMicrotask(e)})}destroy(A,e){if(typeof A==="function"){e=A
A=null}if(e===void 0)return new Promise((e,t)=>{this.destroy(A,(A,s)=>A?t(A):e(s))})
if(typeof e!=="function")throw new i("invalid callback")
if(this[Q]){if(this[h])this[h].push(e)
else queueMicrotask(()=>e(null,null))
return}if(!A)A=new n
this[Q]=true
this[h]=this[h]||[]
this[h].push(e)
const t=()=>{const A=this[h]
this[h]=null
for(let e=0;e<A.length;e++)A[e](null,null)}
this[a](A).then(()=>{queueMicrotask(t)})}[C](A,e){if(!this[l]||this[l].length===0){this[C]=this[E]
return this[E](A,e)}let t=this[E].bind(this)
for(let A=this[l].length-1;A>=0;A--)t=this[l][A](t)
this[C]=t
return t(A,e)}dispatch(A,e){if(!e||typeof e!=="object")throw new i("handler must be an object")
try{if(!A||typeof A!=="object")throw new i("opts must be an object.")
if(this[Q]||this[h])throw new n
if(this[g])throw new o
return this[C](A,e)}catch(A){if(typeof e.onError!=="function")throw new i("invalid onError method")
e.onError(A)
return false}}}A.exports=d}),883:((A,e,t)=>{const s=t(8474)
class r extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...A){const e=Array.isArray(A[0])?A[0]:A
let t=this.dispatch.bind(this)
for(const A of e){if(A==null)continue
if(typeof A!=="function")throw new TypeError(`invalid interceptor, expected function received ${typeof A}`)
t=A(t)
if(t==null||typeof t!=="function"||t.length!==2)throw new TypeError("invalid interceptor")}return new n(this,t)}}class n extends r{#t=null
#s=null
constructor(A,e){super()
this.#t=A
this.#s=e}dispatch(...A){this.#s(...A)}close(...A){return this.#t.close(...A)}destroy(...A){return this.#t.destroy(...A)}}A.exports=r}),3137:((A,e,t)=>{const s=t(1841)
const{kClose:r,kDestroy:n,kClosed:o,kDestroyed:i,kDispatch:a,kNoProxyAgent:c,kHttpProxyAgent:g,kHttpsProxyAgent:Q}=t(6443)
const E=t(6672)
const l=t(7405)
const h={"http:":80,"https:":443}
let B=false
class C extends s{#r=null
#n=null
#o=null
constructor(A={}){super()
this.#o=A
if(!B){B=true
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"})}const{httpProxy:e,httpsProxy:t,noProxy:s,...r}=A
this[c]=new l(r)
const n=e??process.env.http_proxy??process.env.HTTP_PROXY
if(n)this[g]=new E({...r,uri:n})
else this[g]=this[c]
const o=t??process.env.https_proxy??process.env.HTTPS_PROXY
if(o)this[Q]=new E({...r,uri:o})
else this[Q]=this[g]
this.#i()}[a](A,e){const t=new URL(A.origin)
const s=this.#a(t)
return s.dispatch(A,e)}async[r](){await this[c].close()
if(!this[g][o])await this[g].close()
if(!this[Q][o])await this[Q].close()}async[n](A){await this[c].destroy(A)
if(!this[g][i])await this[g].destroy(A)
if(!this[Q][i])await this[Q].destroy(A)}#a(A){let{protocol:e,host:t,port:s}=A
t=t.replace(/:\d*$/,"").toLowerCase()
s=Number.parseInt(s,10)||h[e]||0
if(!this.#c(t,s))return this[c]
if(e==="https:")return this[Q]
return this[g]}#c(A,e){if(this.#g)this.#i()
if(this.#n.length===0)return true
if(this.#r==="*")return false
for(let t=0;t<this.#n.length;t++){const s=this.#n[t]
if(s.port&&s.port!==e)continue
if(!/^[.*]/.test(s.hostname)){if(A===s.hostname)return false}else if(A.endsWith(s.hostname.replace(/^\*/,"")))return false}return true}#i(){const A=this.#o.noProxy??this.#Q
const e=A.split(/[,\s]/)
const t=[]
for(let A=0;A<e.length;A++){const s=e[A]
if(!s)continue
const r=s.match(/^(.+):(\d+)$/)
t.push({hostname:(r?r[1]:s).toLowerCase(),port:r?Number.parseInt(r[2],10):0})}this.#r=A
this.#n=t}get#g(){if(this.#o.noProxy!==void 0)return false
return this.#r!==this.#Q}get#Q(){return process.env.no_proxy??process.env.NO_PROXY??""}}A.exports=C}),4660:(A=>{const e=2048
const t=e-1
class s{constructor(){this.bottom=0
this.top=0
this.list=new Array(e)
this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&t)===this.bottom}push(A){this.list[this.top]=A
this.top=this.top+1&t}shift(){const A=this.list[this.bottom]
if(A===void 0)return null
this.list[this.bottom]=void 0
this.bottom=this.bottom+1&t
return A}}A.exports=class A{constructor(){this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(A){if(this.head.isFull())this.head=this.head.next=new s
this.head.push(A)}shift(){const A=this.tail
const e=A.shift()
if(A.isEmpty()&&A.next!==null)this.tail=A.next
return e}}}),2128:((A,e,t)=>{const s=t(1841)
const r=t(4660)
const{kConnected:n,kSize:o,kRunning:i,kPending:a,kQueued:c,kBusy:g,kFree:Q,kUrl:E,kClose:l,kDestroy:h,kDispatch:B}=t(6443)
const C=t(3246)
const I=Symbol("clients")
const u=Symbol("needDrain")
const d=Symbol("queue")
const f=Symbol("closed resolve")
const p=Symbol("onDrain")
const w=Symbol("onConnect")
const y=Symbol("onDisconnect")
const D=Symbol("onConnectionError")
const k=Symbol("get dispatcher")
const m=Symbol("add client")
const R=Symbol("remove client")
const b=Symbol("stats")
class F extends s{constructor(A){super(A)
this[d]=new r
this[I]=[]
this[c]=0
const e=this
this[p]=function A(t,s){const r=e[d]
let n=false
while(!n){const A=r.shift()
if(!A)break
e[c]--
n=!this.dispatch(A.opts,A.handler)}this[u]=n
if(!this[u]&&e[u]){e[u]=false
e.emit("drain",t,[e,...s])}if(e[f]&&r.isEmpty())Promise.all(e[I].map(A=>A.close())).then(e[f])}
this[w]=(A,t)=>{e.emit("connect",A,[e,...t])}
this[y]=(A,t,s)=>{e.emit("disconnect",A,[e,...t],s)}
this[D]=(A,t,s)=>{e.emit("connectionError",A,[e,...t],s)}
this[b]=new C(this)}get[g](){return this[u]}get[n](){return this[I].filter(A=>A[n]).length}get[Q](){return this[I].filter(A=>A[n]&&!A[u]).length}get[a](){let A=this[c]
for(const{[a]:e}of this[I])A+=e
return A}get[i](){let A=0
for(const{[i]:e}of this[I])A+=e
return A}get[o](){let A=this[c]
for(const{[o]:e}of this[I])A+=e
return A}get stats(){return this[b]}async[l](){if(this[d].isEmpty())await Promise.all(this[I].map(A=>A.close()))
else await new Promise(A=>{this[f]=A})}async[h](A){while(true){const e=this[d].shift()
if(!e)break
e.handler.onError(A)}await Promise.all(this[I].map(e=>e.destroy(A)))}[B](A,e){const t=this[k]()
if(!t){this[u]=true
this[d].push({opts:A,handler:e})
this[c]++}else if(!t.dispatch(A,e)){t[u]=true
this[u]=!this[k]()}return!this[u]}[m](A){A.on("drain",this[p]).on("connect",this[w]).on("disconnect",this[y]).on("connectionError",this[D])
this[I].push(A)
if(this[u])queueMicrotask(()=>{if(this[u])this[p](A[E],[this,A])})
return this}[R](A){A.close(()=>{const e=this[I].indexOf(A)
if(e!==-1)this[I].splice(e,1)})
this[u]=this[I].some(A=>!A[u]&&A.closed!==true&&A.destroyed!==true)}}A.exports={PoolBase:F,kClients:I,kNeedDrain:u,kAddClient:m,kRemoveClient:R,kGetDispatcher:k}}),3246:((A,e,t)=>{const{kFree:s,kConnected:r,kPending:n,kQueued:o,kRunning:i,kSize:a}=t(6443)
const c=Symbol("pool")
class g{constructor(A){this[c]=A}get connected(){return this[c][r]}get free(){return this[c][s]}get pending(){return this[c][n]}get queued(){return this[c][o]}get running(){return this[c][i]}get size(){return this[c][a]}}A.exports=g}),628:((A,e,t)=>{const{PoolBase:s,kClients:r,kNeedDrain:n,kAddClient:o,kGetDispatcher:i}=t(2128)
const a=t(3701)
const{InvalidArgumentError:c}=t(8707)
const g=t(3440)
const{kUrl:Q,kInterceptors:E}=t(6443)
const l=t(9136)
const h=Symbol("options")
const B=Symbol("connections")
const C=Symbol("factory")
function I(A,e){return new a(A,e)}class u extends s{constructor(A,{connections:e,factory:t=I,connect:s,connectTimeout:n,tls:o,maxCachedSessions:i,socketPath:a,autoSelectFamily:u,autoSelectFamilyAttemptTimeout:d,allowH2:f,...p}={}){if(e!=null&&(!Number.isFinite(e)||e<0))throw new c("invalid connections")
if(typeof t!=="function")throw new c("factory must be a function.")
if(s!=null&&typeof s!=="function"&&typeof s!=="object")throw new c("connect must be a function or an object")
if(typeof s!=="function")s=l({...o,maxCachedSessions:i,allowH2:f,socketPath:a,timeout:n,...u?{autoSelectFamily:u,autoSelectFamilyAttemptTimeout:d}:void 0,...s})
super(p)
this[E]=p.interceptors?.Pool&&Array.isArray(p.interceptors.Pool)?p.interceptors.Pool:[]
this[B]=e||null
this[Q]=g.parseOrigin(A)
this[h]={...g.deepClone(p),connect:s,allowH2:f}
this[h].interceptors=p.interceptors?{...p.interceptors}:void 0
this[C]=t
this.on("connectionError",(A,e,t)=>{for(const A of e){const e=this[r].indexOf(A)
if(e!==-1)this[r].splice(e,1)}})}[i](){for(const A of this[r])if(!A[n])return A
if(!this[B]||this[r].length<this[B]){const A=this[C](this[Q],this[h])
this[o](A)
return A}}}A.exports=u}),6672:((A,e,t)=>{const{kProxy:s,kClose:r,kDestroy:n,kDispatch:o,kInterceptors:i}=t(6443)
const{URL:a}=t(3136)
const c=t(7405)
const g=t(628)
const Q=t(1841)
const{InvalidArgumentError:E,RequestAbortedError:l,SecureProxyConnectionError:h}=t(8707)
const B=t(9136)
const C=t(3701)
const I=Symbol("proxy agent")
const u=Symbol("proxy client")
const d=Symbol("proxy headers")
const f=Symbol("request tls settings")
const p=Symbol("proxy tls settings")
const w=Symbol("connect endpoint function")
const y=Symbol("tunnel proxy")
function D(A){return A==="https:"?443:80}function k(A,e){return new g(A,e)}const m=()=>{}
function R(A,e){if(e.connections===1)return new C(A,e)
return new g(A,e)}class b extends Q{#E
constructor(A,{headers:e={},connect:t,factory:s}){super()
if(!A)throw new E("Proxy URL is mandatory")
this[d]=e
if(s)this.#E=s(A,{connect:t})
else this.#E=new C(A,{connect:t})}[o](A,e){const t=e.onHeaders
e.onHeaders=function(A,s,r){if(A===407){if(typeof e.onError==="function")e.onError(new E("Proxy Authentication Required (407)"))
return}if(t)t.call(this,A,s,r)}
const{origin:s,path:r="/",headers:n={}}=A
A.path=s+r
if(!("host"in n)&&!("Host"in n)){const{host:A}=new a(s)
n.host=A}A.headers={...this[d],...n}
return this.#E[o](A,e)}async[r](){return this.#E.close()}async[n](A){return this.#E.destroy(A)}}class F extends Q{constructor(A){super()
if(!A||typeof A==="object"&&!(A instanceof a)&&!A.uri)throw new E("Proxy uri is mandatory")
const{clientFactory:e=k}=A
if(typeof e!=="function")throw new E("Proxy opts.clientFactory must be a function.")
const{proxyTunnel:t=true}=A
const r=this.#l(A)
const{href:n,origin:o,port:g,protocol:Q,username:C,password:F,hostname:S}=r
this[s]={uri:n,protocol:Q}
this[i]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[]
this[f]=A.requestTls
this[p]=A.proxyTls
this[d]=A.headers||{}
this[y]=t
if(A.auth&&A.token)throw new E("opts.auth cannot be used in combination with opts.token")
else if(A.auth)this[d]["proxy-authorization"]=`Basic ${A.auth}`
else if(A.token)this[d]["proxy-authorization"]=A.token
else if(C&&F)this[d]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(C)}:${decodeURIComponent(F)}`).toString("base64")}`
const N=B({...A.proxyTls})
this[w]=B({...A.requestTls})
const M=A.factory||R
const U=(A,e)=>{const{protocol:t}=new a(A)
if(!this[y]&&t==="http:"&&this[s].protocol==="http:")return new b(this[s].uri,{headers:this[d],connect:N,factory:M})
return M(A,e)}
this[u]=e(r,{connect:N})
this[I]=new c({...A,factory:U,connect:async(A,e)=>{let t=A.host
if(!A.port)t+=`:${D(A.protocol)}`
try{const{socket:s,statusCode:r}=await this[u].connect({origin:o,port:g,path:t,signal:A.signal,headers:{...this[d],host:A.host},servername:this[p]?.servername||S})
if(r!==200){s.on("error",m).destroy()
e(new l(`Proxy response (${r}) !== 200 when HTTP Tunneling`))}if(A.protocol!=="https:"){e(null,s)
return}let n
if(this[f])n=this[f].servername
else n=A.servername
this[w]({...A,servername:n,httpSocket:s},e)}catch(A){if(A.code==="ERR_TLS_CERT_ALTNAME_INVALID")e(new h(A))
else e(A)}}})}dispatch(A,e){const t=S(A.headers)
N(t)
if(t&&!("host"in t)&&!("Host"in t)){const{host:e}=new a(A.origin)
t.host=e}return this[I].dispatch({...A,headers:t},e)}#l(A){if(typeof A==="string")return new a(A)
else if(A instanceof a)return A
else return new a(A.uri)}async[r](){await this[I].close()
await this[u].close()}async[n](){await this[I].destroy()
await this[u].destroy()}}function S(A){if(Array.isArray(A)){const e={}
for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1]
return e}return A}function N(A){const e=A&&Object.keys(A).find(A=>A.toLowerCase()==="proxy-authorization")
if(e)throw new E("Proxy-Authorization should be sent in ProxyAgent constructor")}A.exports=F}),50:((A,e,t)=>{const s=t(883)
const r=t(7816)
class n extends s{#h=null
#B=null
constructor(A,e={}){super(e)
this.#h=A
this.#B=e}dispatch(A,e){const t=new r({...A,retryOptions:this.#B},{dispatch:this.#h.dispatch.bind(this.#h),handler:e})
return this.#h.dispatch(A,t)}close(){return this.#h.close()}destroy(){return this.#h.destroy()}}A.exports=n}),2581:((A,e,t)=>{const s=Symbol.for("undici.globalDispatcher.1")
const{InvalidArgumentError:r}=t(8707)
const n=t(7405)
if(i()===void 0)o(new n)
function o(A){if(!A||typeof A.dispatch!=="function")throw new r("Argument agent must implement Agent")
Object.defineProperty(globalThis,s,{value:A,writable:true,enumerable:false,configurable:false})}function i(){return globalThis[s]}A.exports={setGlobalDispatcher:o,getGlobalDispatcher:i}}),8155:(A=>{A.exports=class A{#C
constructor(A){if(typeof A!=="object"||A===null)throw new TypeError("handler must be an object")
this.#C=A}onConnect(...A){return this.#C.onConnect?.(...A)}onError(...A){return this.#C.onError?.(...A)}onUpgrade(...A){return this.#C.onUpgrade?.(...A)}onResponseStarted(...A){return this.#C.onResponseStarted?.(...A)}onHeaders(...A){return this.#C.onHeaders?.(...A)}onData(...A){return this.#C.onData?.(...A)}onComplete(...A){return this.#C.onComplete?.(...A)}onBodySent(...A){return this.#C.onBodySent?.(...A)}}}),8754:((A,e,t)=>{const s=t(3440)
const{kBodyUsed:r}=t(6443)
const n=t(4589)
const{InvalidArgumentError:o}=t(8707)
const i=t(8474)
const a=[300,301,302,303,307,308]
const c=Symbol("body")
class g{constructor(A){this[c]=A
this[r]=false}async*[Symbol.asyncIterator](){n(!this[r],"disturbed")
this[r]=true
yield*this[c]}}class Q{constructor(A,e,t,a){if(e!=null&&(!Number.isInteger(e)||e<0))throw new o("maxRedirections must be a positive number")
s.validateHandler(a,t.method,t.upgrade)
this.dispatch=A
this.location=null
this.abort=null
this.opts={...t,maxRedirections:0}
this.maxRedirections=e
this.handler=a
this.history=[]
this.redirectionLimitReached=false
if(s.isStream(this.opts.body)){if(s.bodyLength(this.opts.body)===0)this.opts.body.on("data",function(){n(false)})
if(typeof this.opts.body.readableDidRead!=="boolean"){this.opts.body[r]=false
i.prototype.on.call(this.opts.body,"data",function(){this[r]=true})}}else if(this.opts.body&&typeof this.opts.body.pipeTo==="function")this.opts.body=new g(this.opts.body)
else if(this.opts.body&&typeof this.opts.body!=="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body))this.opts.body=new g(this.opts.body)}onConnect(A){this.abort=A
this.handler.onConnect(A,{history:this.history})}onUpgrade(A,e,t){this.handler.onUpgrade(A,e,t)}onError(A){this.handler.onError(A)}onHeaders(A,e,t,r){this.location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:E(A,e)
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){if(this.request)this.request.abort(new Error("max redirects"))
this.redirectionLimitReached=true
this.abort(new Error("max redirects"))
return}if(this.opts.origin)this.history.push(new URL(this.opts.path,this.opts.origin))
if(!this.location)return this.handler.onHeaders(A,e,t,r)
const{origin:n,pathname:o,search:i}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin)))
const a=i?`${o}${i}`:o
this.opts.headers=h(this.opts.headers,A===303,this.opts.origin!==n)
this.opts.path=a
this.opts.origin=n
this.opts.maxRedirections=0
this.opts.query=null
if(A===303&&this.opts.method!=="HEAD"){this.opts.method="GET"
this.opts.body=null}}onData(A){if(this.location);else return this.handler.onData(A)}onComplete(A){if(this.location){this.location=null
this.abort=null
this.dispatch(this.opts,this)}else this.handler.onComplete(A)}onBodySent(A){if(this.handler.onBodySent)this.handler.onBodySent(A)}}function E(A,e){if(a.indexOf(A)===-1)return null
for(let A=0;A<e.length;A+=2)if(e[A].length===8&&s.headerNameToString(e[A])==="location")return e[A+1]}function l(A,e,t){if(A.length===4)return s.headerNameToString(A)==="host"
if(e&&s.headerNameToString(A).startsWith("content-"))return true
if(t&&(A.length===13||A.length===6||A.length===19)){const e=s.headerNameToString(A)
return e==="authorization"||e==="cookie"||e==="proxy-authorization"}return false}function h(A,e,t){const s=[]
if(Array.isArray(A)){for(let r=0;r<A.length;r+=2)if(!l(A[r],e,t))s.push(A[r],A[r+1])}else if(A&&typeof A==="object"){for(const r of Object.keys(A))if(!l(r,e,t))s.push(r,A[r])}else n(A==null,"headers must be an object or an array")
return s}A.exports=Q}),7816:((A,e,t)=>{const s=t(4589)
const{kRetryHandlerDefaultRetry:r}=t(6443)
const{RequestRetryError:n}=t(8707)
const{isDisturbed:o,parseHeaders:i,parseRangeHeader:a,wrapRequestBody:c}=t(3440)
function g(A){const e=Date.now()
return new Date(A).getTime()-e}function Q(A,e,t,s){const r=A["content-length"]
if(r==null)return null
if(!Number.isFinite(e.start)||!Number.isFinite(e.end))return null
const o=Number(r)
const i=e.end-e.start+1
if(!Number.isFinite(o)||o!==i)return new n("Content-Length mismatch",t,{headers:A,data:{count:s}})
return null}class E{constructor(A,e){const{retryOptions:t,...s}=A
const{retry:n,maxRetries:o,maxTimeout:i,minTimeout:a,timeoutFactor:g,methods:Q,errorCodes:l,retryAfter:h,statusCodes:B}=t??{}
this.dispatch=e.dispatch
this.handler=e.handler
this.opts={...s,body:c(A.body)}
this.abort=null
this.aborted=false
this.retryOpts={retry:n??E[r],retryAfter:h??true,maxTimeout:i??30*1e3,minTimeout:a??500,timeoutFactor:g??2,maxRetries:o??5,methods:Q??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:B??[500,502,503,504,429],errorCodes:l??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]}
this.retryCount=0
this.retryCountCheckpoint=0
this.start=0
this.end=null
this.etag=null
this.resume=null
this.headersSent=false
this.handler.onConnect(A=>{this.aborted=true
if(this.abort)this.abort(A)
else this.reason=A})}checkpointResponseEnd(A,e){if(this.end==null&&this.opts.method!=="HEAD"){const e=A["content-length"]
this.end=e!=null?Number(e)-1:null
s(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?e:null}onRequestSent(){if(this.handler.onRequestSent)this.handler.onRequestSent()}onUpgrade(A,e,t){if(this.handler.onUpgrade)this.handler.onUpgrade(A,e,t)}onConnect(A){if(this.aborted)A(this.reason)
else this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}static[r](A,{state:e,opts:t},s){const{statusCode:r,code:n,headers:o}=A
const{method:i,retryOptions:a}=t
const{maxRetries:c,minTimeout:Q,maxTimeout:E,timeoutFactor:l,statusCodes:h,errorCodes:B,methods:C}=a
const{counter:I}=e
if(n&&n!=="UND_ERR_REQ_RETRY"&&!B.includes(n)){s(A)
return}if(Array.isArray(C)&&!C.includes(i)){s(A)
return}if(r!=null&&Array.isArray(h)&&!h.includes(r)){s(A)
return}if(I>c){s(A)
return}let u=o?.["retry-after"]
if(u){u=Number(u)
u=Number.isNaN(u)?g(u):u*1e3}const d=u>0?Math.min(u,E):Math.min(Q*l**(I-1),E)
setTimeout(()=>s(null),d)}onHeaders(A,e,t,r){const o=i(e)
this.retryCount+=1
if(A>=300)if(!this.headersSent&&this.retryOpts.statusCodes.includes(A)===false){this.headersSent=true
this.checkpointResponseEnd(o,t)
return this.handler.onHeaders(A,e,t,r)}else{this.abort(new n("Request failed",A,{headers:o,data:{count:this.retryCount}}))
return false}if(this.resume!=null){this.resume=null
if(A!==206&&(this.start>0||A!==200)){this.abort(new n("server does not support the range header and the payload was partially consumed",A,{headers:o,data:{count:this.retryCount}}))
return false}const e=a(o["content-range"])
if(!e){this.abort(new n("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}}))
return false}if(this.etag!=null&&this.etag!==o.etag){this.abort(new n("ETag mismatch",A,{headers:o,data:{count:this.retryCount}}))
return false}const s=Q(o,e,A,this.retryCount)
if(s!=null){this.abort(s)
return false}const{start:r,size:i,end:c=i-1}=e
if(this.start!==r||this.end!=null&&this.end!==c){this.abort(new n("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}}))
return false}this.resume=t
return true}if(this.end==null){if(A===206){const n=a(o["content-range"])
if(n==null){this.headersSent=true
return this.handler.onHeaders(A,e,t,r)}const i=Q(o,n,A,this.retryCount)
if(i!=null){this.abort(i)
return false}const{start:c,size:g,end:E=g-1}=n
s(c!=null&&Number.isFinite(c),"content-range mismatch")
s(E!=null&&Number.isFinite(E),"invalid content-length")
this.start=c
this.end=E}if(this.end==null){const A=o["content-length"]
this.end=A!=null?Number(A)-1:null}s(Number.isFinite(this.start))
s(this.end==null||Number.isFinite(this.end),"invalid content-length")
this.resume=t
this.headersSent=true
this.etag=o.etag!=null?o.etag:null
if(this.etag!=null&&this.etag.startsWith("W/"))this.etag=null
return this.handler.onHeaders(A,e,t,r)}const c=new n("Request failed",A,{headers:o,data:{count:this.retryCount}})
this.abort(c)
return false}onData(A){this.start+=A.length
return this.handler.onData(A)}onComplete(A){this.retryCount=0
return this.handler.onComplete(A)}onError(A){if(this.aborted||o(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A)
if(this.retryCount-this.retryCountCheckpoint>0)this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint)
else this.retryCount+=1
this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},e.bind(this))
function e(A){if(A!=null||this.aborted||o(this.opts.body))return this.handler.onError(A)
if(this.start!==0){const A={range:`bytes=${this.start}-${this.end??""}`}
if(this.etag!=null)A["if-match"]=this.etag
this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount
this.dispatch(this.opts,this)}catch(A){this.handler.onError(A)}}}}A.exports=E}),379:((A,e,t)=>{const{isIP:s}=t(7030)
const{lookup:r}=t(610)
const n=t(8155)
const{InvalidArgumentError:o,InformationalError:i}=t(8707)
const a=Math.pow(2,31)-1
class c{#I=0
#u=0
#d=new Map
dualStack=true
affinity=null
lookup=null
pick=null
constructor(A){this.#I=A.maxTTL
this.#u=A.maxItems
this.dualStack=A.dualStack
this.affinity=A.affinity
this.lookup=A.lookup??this.#f
this.pick=A.pick??this.#p}get full(){return this.#d.size===this.#u}runLookup(A,e,t){const s=this.#d.get(A.hostname)
if(s==null&&this.full){t(null,A.origin)
return}const r={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...e.dns,maxTTL:this.#I,maxItems:this.#u}
if(s==null)this.lookup(A,r,(e,s)=>{if(e||s==null||s.length===0){t(e??new i("No DNS entries found"))
return}this.setRecords(A,s)
const n=this.#d.get(A.hostname)
const o=this.pick(A,n,r.affinity)
let a
if(typeof o.port==="number")a=`:${o.port}`
else if(A.port!=="")a=`:${A.port}`
else a=""
t(null,`${A.protocol}//${o.family===6?`[${o.address}]`:o.address}${a}`)})
else{const n=this.pick(A,s,r.affinity)
if(n==null){this.#d.delete(A.hostname)
this.runLookup(A,e,t)
return}let o
if(typeof n.port==="number")o=`:${n.port}`
else if(A.port!=="")o=`:${A.port}`
else o=""
t(null,`${A.protocol}//${n.family===6?`[${n.address}]`:n.address}${o}`)}}#f(A,e,t){r(A.hostname,{all:true,family:this.dualStack===false?this.affinity:0,order:"ipv4first"},(A,e)=>{if(A)return t(A)
const s=new Map
for(const A of e)s.set(`${A.address}:${A.family}`,A)
t(null,s.values())})}#p(A,e,t){let s=null
const{records:r,offset:n}=e
let o
if(this.dualStack){if(t==null)if(n==null||n===a){e.offset=0
t=4}else{e.offset++
t=(e.offset&1)===1?6:4}if(r[t]!=null&&r[t].ips.length>0)o=r[t]
else o=r[t===4?6:4]}else o=r[t]
if(o==null||o.ips.length===0)return s
if(o.offset==null||o.offset===a)o.offset=0
else o.offset++
const i=o.offset%o.ips.length
s=o.ips[i]??null
if(s==null)return s
if(Date.now()-s.timestamp>s.ttl){o.ips.splice(i,1)
return this.pick(A,e,t)}return s}setRecords(A,e){const t=Date.now()
const s={records:{4:null,6:null}}
for(const A of e){A.timestamp=t
if(typeof A.ttl==="number")A.ttl=Math.min(A.ttl,this.#I)
else A.ttl=this.#I
const e=s.records[A.family]??{ips:[]}
e.ips.push(A)
s.records[A.family]=e}this.#d.set(A.hostname,s)}getHandler(A,e){return new g(this,A,e)}}class g extends n{#w=null
#o=null
#s=null
#C=null
#y=null
constructor(A,{origin:e,handler:t,dispatch:s},r){super(t)
this.#y=e
this.#C=t
this.#o={...r}
this.#w=A
this.#s=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":if(this.#w.dualStack){this.#w.runLookup(this.#y,this.#o,(A,e)=>{if(A)return this.#C.onError(A)
const t={...this.#o,origin:e}
this.#s(t,this)})
return}this.#C.onError(A)
return
case"ENOTFOUND":this.#w.deleteRecord(this.#y)
default:this.#C.onError(A)
break}}}A.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!=="number"||A?.maxTTL<0))throw new o("Invalid maxTTL. Must be a positive number")
if(A?.maxItems!=null&&(typeof A?.maxItems!=="number"||A?.maxItems<1))throw new o("Invalid maxItems. Must be a positive number and greater than zero")
if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new o("Invalid affinity. Must be either 4 or 6")
if(A?.dualStack!=null&&typeof A?.dualStack!=="boolean")throw new o("Invalid dualStack. Must be a boolean")
if(A?.lookup!=null&&typeof A?.lookup!=="function")throw new o("Invalid lookup. Must be a function")
if(A?.pick!=null&&typeof A?.pick!=="function")throw new o("Invalid pick. Must be a function")
const e=A?.dualStack??true
let t
if(e)t=A?.affinity??null
else t=A?.affinity??4
const r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0}
const n=new c(r)
return A=>function e(t,r){const o=t.origin.constructor===URL?t.origin:new URL(t.origin)
if(s(o.hostname)!==0)return A(t,r)
n.runLookup(o,t,(e,s)=>{if(e)return r.onError(e)
let i=null
i={...t,servername:o.hostname,origin:s,headers:{host:o.hostname,...t.headers}}
A(i,n.getHandler({origin:o,dispatch:A,handler:r},t))})
return true}}}),8060:((A,e,t)=>{const s=t(3440)
const{InvalidArgumentError:r,RequestAbortedError:n}=t(8707)
const o=t(8155)
class i extends o{#D=1024*1024
#k=null
#m=false
#R=false
#b=0
#F=null
#C=null
constructor({maxSize:A},e){super(e)
if(A!=null&&(!Number.isFinite(A)||A<1))throw new r("maxSize must be a number greater than 0")
this.#D=A??this.#D
this.#C=e}onConnect(A){this.#k=A
this.#C.onConnect(this.#S.bind(this))}#S(A){this.#R=true
this.#F=A}onHeaders(A,e,t,r){const o=s.parseHeaders(e)
const i=o["content-length"]
if(i!=null&&i>this.#D)throw new n(`Response size (${i}) larger than maxSize (${this.#D})`)
if(this.#R)return true
return this.#C.onHeaders(A,e,t,r)}onError(A){if(this.#m)return
A=this.#F??A
this.#C.onError(A)}onData(A){this.#b=this.#b+A.length
if(this.#b>=this.#D){this.#m=true
if(this.#R)this.#C.onError(this.#F)
else this.#C.onComplete([])}return true}onComplete(A){if(this.#m)return
if(this.#R){this.#C.onError(this.reason)
return}this.#C.onComplete(A)}}function a({maxSize:A}={maxSize:1024*1024}){return e=>function t(s,r){const{dumpMaxSize:n=A}=s
const o=new i({maxSize:n},r)
return e(s,o)}}A.exports=a}),5092:((A,e,t)=>{const s=t(8754)
function r({maxRedirections:A}){return e=>function t(r,n){const{maxRedirections:o=A}=r
if(!o)return e(r,n)
const i=new s(e,o,r,n)
r={...r,maxRedirections:0}
return e(r,i)}}A.exports=r}),1514:((A,e,t)=>{const s=t(8754)
A.exports=A=>{const e=A?.maxRedirections
return A=>function t(r,n){const{maxRedirections:o=e,...i}=r
if(!o)return A(r,n)
const a=new s(A,o,r,n)
return A(i,a)}}}),2026:((A,e,t)=>{const s=t(7816)
A.exports=A=>e=>function t(r,n){return e(r,new s({...r,retryOptions:{...A,...r.retryOptions}},{handler:n,dispatch:e}))}}),2824:((A,e,t)=>{Object.defineProperty(e,"__esModule",{value:true})
e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0
const s=t(172);(function(A){A[A["OK"]=0]="OK"
A[A["INTERNAL"]=1]="INTERNAL"
A[A["STRICT"]=2]="STRICT"
A[A["LF_EXPECTED"]=3]="LF_EXPECTED"
A[A["UNEXPECTED_CONTENT_LENGTH"]=4]="UNEXPECTED_CONTENT_LENGTH"
A[A["CLOSED_CONNECTION"]=5]="CLOSED_CONNECTION"
A[A["INVALID_METHOD"]=6]="INVALID_METHOD"
A[A["INVALID_URL"]=7]="INVALID_URL"
A[A["INVALID_CONSTANT"]=8]="INVALID_CONSTANT"
A[A["INVALID_VERSION"]=9]="INVALID_VERSION"
A[A["INVALID_HEADER_TOKEN"]=10]="INVALID_HEADER_TOKEN"
A[A["INVALID_CONTENT_LENGTH"]=11]="INVALID_CONTENT_LENGTH"
A[A["INVALID_CHUNK_SIZE"]=12]="INVALID_CHUNK_SIZE"
A[A["INVALID_STATUS"]=13]="INVALID_STATUS"
A[A["INVALID_EOF_STATE"]=14]="INVALID_EOF_STATE"
A[A["INVALID_TRANSFER_ENCODING"]=15]="INVALID_TRANSFER_ENCODING"
A[A["CB_MESSAGE_BEGIN"]=16]="CB_MESSAGE_BEGIN"
A[A["CB_HEADERS_COMPLETE"]=17]="CB_HEADERS_COMPLETE"
A[A["CB_MESSAGE_COMPLETE"]=18]="CB_MESSAGE_COMPLETE"
A[A["CB_CHUNK_HEADER"]=19]="CB_CHUNK_HEADER"
A[A["CB_CHUNK_COMPLETE"]=20]="CB_CHUNK_COMPLETE"
A[A["PAUSED"]=21]="PAUSED"
A[A["PAUSED_UPGRADE"]=22]="PAUSED_UPGRADE"
A[A["PAUSED_H2_UPGRADE"]=23]="PAUSED_H2_UPGRADE"
A[A["USER"]=24]="USER"})(e.ERROR||(e.ERROR={}));(function(A){A[A["BOTH"]=0]="BOTH"
A[A["REQUEST"]=1]="REQUEST"
A[A["RESPONSE"]=2]="RESPONSE"})(e.TYPE||(e.TYPE={}));(function(A){A[A["CONNECTION_KEEP_ALIVE"]=1]="CONNECTION_KEEP_ALIVE"
A[A["CONNECTION_CLOSE"]=2]="CONNECTION_CLOSE"
A[A["CONNECTION_UPGRADE"]=4]="CONNECTION_UPGRADE"
A[A["CHUNKED"]=8]="CHUNKED"
A[A["UPGRADE"]=16]="UPGRADE"
A[A["CONTENT_LENGTH"]=32]="CONTENT_LENGTH"
A[A["SKIPBODY"]=64]="SKIPBODY"
A[A["TRAILING"]=128]="TRAILING"
A[A["TRANSFER_ENCODING"]=512]="TRANSFER_ENCODING"})(e.FLAGS||(e.FLAGS={}));(function(A){A[A["HEADERS"]=1]="HEADERS"
A[A["CHUNKED_LENGTH"]=2]="CHUNKED_LENGTH"
A[A["KEEP_ALIVE"]=4]="KEEP_ALIVE"})(e.LENIENT_FLAGS||(e.LENIENT_FLAGS={}))
var r;(function(A){A[A["DELETE"]=0]="DELETE"
A[A["GET"]=1]="GET"
A[A["HEAD"]=2]="HEAD"
A[A["POST"]=3]="POST"
A[A["PUT"]=4]="PUT"
A[A["CONNECT"]=5]="CONNECT"
A[A["OPTIONS"]=6]="OPTIONS"
A[A["TRACE"]=7]="TRACE"
A[A["COPY"]=8]="COPY"
A[A["LOCK"]=9]="LOCK"
A[A["MKCOL"]=10]="MKCOL"
A[A["MOVE"]=11]="MOVE"
A[A["PROPFIND"]=12]="PROPFIND"
A[A["PROPPATCH"]=13]="PROPPATCH"
A[A["SEARCH"]=14]="SEARCH"
A[A["UNLOCK"]=15]="UNLOCK"
A[A["BIND"]=16]="BIND"
A[A["REBIND"]=17]="REBIND"
A[A["UNBIND"]=18]="UNBIND"
A[A["ACL"]=19]="ACL"
A[A["REPORT"]=20]="REPORT"
A[A["MKACTIVITY"]=21]="MKACTIVITY"
A[A["CHECKOUT"]=22]="CHECKOUT"
A[A["MERGE"]=23]="MERGE"
A[A["M-SEARCH"]=24]="M-SEARCH"
A[A["NOTIFY"]=25]="NOTIFY"
A[A["SUBSCRIBE"]=26]="SUBSCRIBE"
A[A["UNSUBSCRIBE"]=27]="UNSUBSCRIBE"
A[A["PATCH"]=28]="PATCH"
A[A["PURGE"]=29]="PURGE"
A[A["MKCALENDAR"]=30]="MKCALENDAR"
A[A["LINK"]=31]="LINK"
A[A["UNLINK"]=32]="UNLINK"
A[A["SOURCE"]=33]="SOURCE"
A[A["PRI"]=34]="PRI"
A[A["DESCRIBE"]=35]="DESCRIBE"
A[A["ANNOUNCE"]=36]="ANNOUNCE"
A[A["SETUP"]=37]="SETUP"
A[A["PLAY"]=38]="PLAY"
A[A["PAUSE"]=39]="PAUSE"
A[A["TEARDOWN"]=40]="TEARDOWN"
A[A["GET_PARAMETER"]=41]="GET_PARAMETER"
A[A["SET_PARAMETER"]=42]="SET_PARAMETER"
A[A["REDIRECT"]=43]="REDIRECT"
A[A["RECORD"]=44]="RECORD"
A[A["FLUSH"]=45]="FLUSH"})(r=e.METHODS||(e.METHODS={}))
e.METHODS_HTTP=[r.DELETE,r.GET,r.HEAD,r.POST,r.PUT,r.CONNECT,r.OPTIONS,r.TRACE,r.COPY,r.LOCK,r.MKCOL,r.MOVE,r.PROPFIND,r.PROPPATCH,r.SEARCH,r.UNLOCK,r.BIND,r.REBIND,r.UNBIND,r.ACL,r.REPORT,r.MKACTIVITY,r.CHECKOUT,r.MERGE,r["M-SEARCH"],r.NOTIFY,r.SUBSCRIBE,r.UNSUBSCRIBE,r.PATCH,r.PURGE,r.MKCALENDAR,r.LINK,r.UNLINK,r.PRI,r.SOURCE]
e.METHODS_ICE=[r.SOURCE]
e.METHODS_RTSP=[r.OPTIONS,r.DESCRIBE,r.ANNOUNCE,r.SETUP,r.PLAY,r.PAUSE,r.TEARDOWN,r.GET_PARAMETER,r.SET_PARAMETER,r.REDIRECT,r.RECORD,r.FLUSH,r.GET,r.POST]
e.METHOD_MAP=s.enumToMap(r)
e.H_METHOD_MAP={}
Object.keys(e.METHOD_MAP).forEach(A=>{if(/^H/.test(A))e.H_METHOD_MAP[A]=e.METHOD_MAP[A]});(function(A){A[A["SAFE"]=0]="SAFE"
A[A["SAFE_WITH_CB"]=1]="SAFE_WITH_CB"
A[A["UNSAFE"]=2]="UNSAFE"})(e.FINISH||(e.FINISH={}))
e.ALPHA=[]
for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++){e.ALPHA.push(String.fromCharCode(A))
e.ALPHA.push(String.fromCharCode(A+32))}e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
e.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
e.NUM=["0","1","2","3","4","5","6","7","8","9"]
e.ALPHANUM=e.ALPHA.concat(e.NUM)
e.MARK=["-","_",".","!","~","*","'","(",")"]
e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","])
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM)
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["\t","\f"])
for(let A=128;A<=255;A++)e.URL_CHAR.push(A)
e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM)
e.TOKEN=e.STRICT_TOKEN.concat([" "])
e.HEADER_CHARS=["\t"]
for(let A=32;A<=255;A++)if(A!==127)e.HEADER_CHARS.push(A)
e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter(A=>A!==44)
e.MAJOR=e.NUM_MAP
e.MINOR=e.MAJOR
var n;(function(A){A[A["GENERAL"]=0]="GENERAL"
A[A["CONNECTION"]=1]="CONNECTION"
A[A["CONTENT_LENGTH"]=2]="CONTENT_LENGTH"
A[A["TRANSFER_ENCODING"]=3]="TRANSFER_ENCODING"
A[A["UPGRADE"]=4]="UPGRADE"
A[A["CONNECTION_KEEP_ALIVE"]=5]="CONNECTION_KEEP_ALIVE"
A[A["CONNECTION_CLOSE"]=6]="CONNECTION_CLOSE"
A[A["CONNECTION_UPGRADE"]=7]="CONNECTION_UPGRADE"
A[A["TRANSFER_ENCODING_CHUNKED"]=8]="TRANSFER_ENCODING_CHUNKED"})(n=e.HEADER_STATE||(e.HEADER_STATE={}))
e.SPECIAL_HEADERS={connection:n.CONNECTION,"content-length":n.CONTENT_LENGTH,"proxy-connection":n.CONNECTION,"transfer-encoding":n.TRANSFER_ENCODING,upgrade:n.UPGRADE}}),3870:((A,e,t)=>{const{Buffer:s}=t(4573)
A.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((A,e,t)=>{const{Buffer:s}=t(4573)
A.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((A,e)=>{Object.defineProperty(e,"__esModule",{value:true})
e.enumToMap=void 0
function t(A){const e={}
Object.keys(A).forEach(t=>{const s=A[t]
if(typeof s==="number")e[t]=s})
return e}e.enumToMap=t}),7501:((A,e,t)=>{const{kClients:s}=t(6443)
const r=t(7405)
const{kAgent:n,kMockAgentSet:o,kMockAgentGet:i,kDispatches:a,kIsMockActive:c,kNetConnect:g,kGetNetConnect:Q,kOptions:E,kFactory:l}=t(1117)
const h=t(7365)
const B=t(4004)
const{matchValue:C,buildMockOptions:I}=t(3397)
const{InvalidArgumentError:u,UndiciError:d}=t(8707)
const f=t(883)
const p=t(1529)
const w=t(6142)
class y extends f{constructor(A){super(A)
this[g]=true
this[c]=true
if(A?.agent&&typeof A.agent.dispatch!=="function")throw new u("Argument opts.agent must implement Agent")
const e=A?.agent?A.agent:new r(A)
this[n]=e
this[s]=e[s]
this[E]=I(A)}get(A){let e=this[i](A)
if(!e){e=this[l](A)
this[o](A,e)}return e}dispatch(A,e){this.get(A.origin)
return this[n].dispatch(A,e)}async close(){await this[n].close()
this[s].clear()}deactivate(){this[c]=false}activate(){this[c]=true}enableNetConnect(A){if(typeof A==="string"||typeof A==="function"||A instanceof RegExp)if(Array.isArray(this[g]))this[g].push(A)
else this[g]=[A]
else if(typeof A==="undefined")this[g]=true
else throw new u("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[g]=false}get isMockActive(){return this[c]}[o](A,e){this[s].set(A,e)}[l](A){const e=Object.assign({agent:this},this[E])
return this[E]&&this[E].connections===1?new h(A,e):new B(A,e)}[i](A){const e=this[s].get(A)
if(e)return e
if(typeof A!=="string"){const e=this[l]("http://localhost:9999")
this[o](A,e)
return e}for(const[e,t]of Array.from(this[s]))if(t&&typeof e!=="string"&&C(e,A)){const e=this[l](A)
this[o](A,e)
e[a]=t[a]
return e}}[Q](){return this[g]}pendingInterceptors(){const A=this[s]
return Array.from(A.entries()).flatMap(([A,e])=>e[a].map(e=>({...e,origin:A}))).filter(({pending:A})=>A)}assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new w}={}){const e=this.pendingInterceptors()
if(e.length===0)return
const t=new p("interceptor","interceptors").pluralize(e.length)
throw new d(`\n${t.count} ${t.noun} ${t.is} pending:\n\n${A.format(e)}\n`.trim())}}A.exports=y}),7365:((A,e,t)=>{const{promisify:s}=t(7975)
const r=t(3701)
const{buildMockDispatch:n}=t(3397)
const{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:c,kOrigin:g,kOriginalDispatch:Q,kConnected:E}=t(1117)
const{MockInterceptor:l}=t(1511)
const h=t(6443)
const{InvalidArgumentError:B}=t(8707)
class C extends r{constructor(A,e){super(A,e)
if(!e||!e.agent||typeof e.agent.dispatch!=="function")throw new B("Argument opts.agent must implement Agent")
this[i]=e.agent
this[g]=A
this[o]=[]
this[E]=1
this[Q]=this.dispatch
this[c]=this.close.bind(this)
this.dispatch=n.call(this)
this.close=this[a]}get[h.kConnected](){return this[E]}intercept(A){return new l(A,this[o])}async[a](){await s(this[c])()
this[E]=0
this[i][h.kClients].delete(this[g])}}A.exports=C}),2429:((A,e,t)=>{const{UndiciError:s}=t(8707)
const r=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED")
class n extends s{constructor(A){super(A)
Error.captureStackTrace(this,n)
this.name="MockNotMatchedError"
this.message=A||"The request does not match any registered mock dispatches"
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](A){return A&&A[r]===true}[r]=true}A.exports={MockNotMatchedError:n}}),1511:((A,e,t)=>{const{getResponseData:s,buildKey:r,addMockDispatch:n}=t(3397)
const{kDispatches:o,kDispatchKey:i,kDefaultHeaders:a,kDefaultTrailers:c,kContentLength:g,kMockDispatch:Q}=t(1117)
const{InvalidArgumentError:E}=t(8707)
const{buildURL:l}=t(3440)
class h{constructor(A){this[Q]=A}delay(A){if(typeof A!=="number"||!Number.isInteger(A)||A<=0)throw new E("waitInMs must be a valid integer > 0")
this[Q].delay=A
return this}persist(){this[Q].persist=true
return this}times(A){if(typeof A!=="number"||!Number.isInteger(A)||A<=0)throw new E("repeatTimes must be a valid integer > 0")
this[Q].times=A
return this}}class B{constructor(A,e){if(typeof A!=="object")throw new E("opts must be an object")
if(typeof A.path==="undefined")throw new E("opts.path must be defined")
if(typeof A.method==="undefined")A.method="GET"
if(typeof A.path==="string")if(A.query)A.path=l(A.path,A.query)
else{const e=new URL(A.path,"data://")
A.path=e.pathname+e.search}if(typeof A.method==="string")A.method=A.method.toUpperCase()
this[i]=r(A)
this[o]=e
this[a]={}
this[c]={}
this[g]=false}createMockScopeDispatchData({statusCode:A,data:e,responseOptions:t}){const r=s(e)
const n=this[g]?{"content-length":r.length}:{}
const o={...this[a],...n,...t.headers}
const i={...this[c],...t.trailers}
return{statusCode:A,data:e,headers:o,trailers:i}}validateReplyParameters(A){if(typeof A.statusCode==="undefined")throw new E("statusCode must be defined")
if(typeof A.responseOptions!=="object"||A.responseOptions===null)throw new E("responseOptions must be an object")}reply(A){if(typeof A==="function"){const e=e=>{const t=A(e)
if(typeof t!=="object"||t===null)throw new E("reply options callback must return an object")
const s={data:"",responseOptions:{},...t}
this.validateReplyParameters(s)
return{...this.createMockScopeDispatchData(s)}}
const t=n(this[o],this[i],e)
return new h(t)}const e={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]}
this.validateReplyParameters(e)
const t=this.createMockScopeDispatchData(e)
const s=n(this[o],this[i],t)
return new h(s)}replyWithError(A){if(typeof A==="undefined")throw new E("error must be defined")
const e=n(this[o],this[i],{error:A})
return new h(e)}defaultReplyHeaders(A){if(typeof A==="undefined")throw new E("headers must be defined")
this[a]=A
return this}defaultReplyTrailers(A){if(typeof A==="undefined")throw new E("trailers must be defined")
this[c]=A
return this}replyContentLength(){this[g]=true
return this}}A.exports.MockInterceptor=B
A.exports.MockScope=h}),4004:((A,e,t)=>{const{promisify:s}=t(7975)
const r=t(628)
const{buildMockDispatch:n}=t(3397)
const{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:c,kOrigin:g,kOriginalDispatch:Q,kConnected:E}=t(1117)
const{MockInterceptor:l}=t(1511)
const h=t(6443)
const{InvalidArgumentError:B}=t(8707)
class C extends r{constructor(A,e){super(A,e)
if(!e||!e.agent||typeof e.agent.dispatch!=="function")throw new B("Argument opts.agent must implement Agent")
this[i]=e.agent
this[g]=A
this[o]=[]
this[E]=1
this[Q]=this.dispatch
this[c]=this.close.bind(this)
this.dispatch=n.call(this)
this.close=this[a]}get[h.kConnected](){return this[E]}intercept(A){return new l(A,this[o])}async[a](){await s(this[c])()
this[E]=0
this[i][h.kClients].delete(this[g])}}A.exports=C}),1117:(A=>{A.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3397:((A,e,t)=>{const{MockNotMatchedError:s}=t(2429)
const{kDispatches:r,kMockAgent:n,kOriginalDispatch:o,kOrigin:i,kGetNetConnect:a}=t(1117)
const{buildURL:c}=t(3440)
const{STATUS_CODES:g}=t(7067)
const{types:{isPromise:Q}}=t(7975)
function E(A,e){if(typeof A==="string")return A===e
if(A instanceof RegExp)return A.test(e)
if(typeof A==="function")return A(e)===true
return false}function l(A){return Object.fromEntries(Object.entries(A).map(([A,e])=>[A.toLocaleLowerCase(),e]))}function h(A,e){if(Array.isArray(A)){for(let t=0;t<A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1]
return}else if(typeof A.get==="function")return A.get(e)
else return l(A)[e.toLocaleLowerCase()]}function B(A){const e=A.slice()
const t=[]
for(let A=0;A<e.length;A+=2)t.push([e[A],e[A+1]])
return Object.fromEntries(t)}function C(A,e){if(typeof A.headers==="function"){if(Array.isArray(e))e=B(e)
return A.headers(e?l(e):{})}if(typeof A.headers==="undefined")return true
if(typeof e!=="object"||typeof A.headers!=="object")return false
for(const[t,s]of Object.entries(A.headers)){const A=h(e,t)
if(!E(s,A))return false}return true}function I(A){if(typeof A!=="string")return A
const e=A.split("?")
if(e.length!==2)return A
const t=new URLSearchParams(e.pop())
t.sort()
return[...e,t.toString()].join("?")}function u(A,{path:e,method:t,body:s,headers:r}){const n=E(A.path,e)
const o=E(A.method,t)
const i=typeof A.body!=="undefined"?E(A.body,s):true
const a=C(A,r)
return n&&o&&i&&a}function d(A){if(Buffer.isBuffer(A))return A
else if(A instanceof Uint8Array)return A
else if(A instanceof ArrayBuffer)return A
else if(typeof A==="object")return JSON.stringify(A)
else return A.toString()}function f(A,e){const t=e.query?c(e.path,e.query):e.path
const r=typeof t==="string"?I(t):t
let n=A.filter(({consumed:A})=>!A).filter(({path:A})=>E(I(A),r))
if(n.length===0)throw new s(`Mock dispatch not matched for path '${r}'`)
n=n.filter(({method:A})=>E(A,e.method))
if(n.length===0)throw new s(`Mock dispatch not matched for method '${e.method}' on path '${r}'`)
n=n.filter(({body:A})=>typeof A!=="undefined"?E(A,e.body):true)
if(n.length===0)throw new s(`Mock dispatch not matched for body '${e.body}' on path '${r}'`)
n=n.filter(A=>C(A,e.headers))
if(n.length===0){const A=typeof e.headers==="object"?JSON.stringify(e.headers):e.headers
throw new s(`Mock dispatch not matched for headers '${A}' on path '${r}'`)}return n[0]}function p(A,e,t){const s={timesInvoked:0,times:1,persist:false,consumed:false}
const r=typeof t==="function"?{callback:t}:{...t}
const n={...s,...e,pending:true,data:{error:null,...r}}
A.push(n)
return n}function w(A,e){const t=A.findIndex(A=>{if(!A.consumed)return false
return u(A,e)})
if(t!==-1)A.splice(t,1)}function y(A){const{path:e,method:t,body:s,headers:r,query:n}=A
return{path:e,method:t,body:s,headers:r,query:n}}function D(A){const e=Object.keys(A)
const t=[]
for(let s=0;s<e.length;++s){const r=e[s]
const n=A[r]
const o=Buffer.from(`${r}`)
if(Array.isArray(n))for(let A=0;A<n.length;++A)t.push(o,Buffer.from(`${n[A]}`))
else t.push(o,Buffer.from(`${n}`))}return t}function k(A){return g[A]||"unknown"}async function m(A){const e=[]
for await(const t of A)e.push(t)
return Buffer.concat(e).toString("utf8")}function R(A,e){const t=y(A)
const s=f(this[r],t)
s.timesInvoked++
if(s.data.callback)s.data={...s.data,...s.data.callback(A)}
const{data:{statusCode:n,data:o,headers:i,trailers:a,error:c},delay:g,persist:E}=s
const{timesInvoked:l,times:h}=s
s.consumed=!E&&l>=h
s.pending=l<h
if(c!==null){w(this[r],t)
e.onError(c)
return true}if(typeof g==="number"&&g>0)setTimeout(()=>{C(this[r])},g)
else C(this[r])
function C(s,r=o){const c=Array.isArray(A.headers)?B(A.headers):A.headers
const g=typeof r==="function"?r({...A,headers:c}):r
if(Q(g)){g.then(A=>C(s,A))
return}const E=d(g)
const l=D(i)
const h=D(a)
e.onConnect?.(A=>e.onError(A),null)
e.onHeaders?.(n,l,I,k(n))
e.onData?.(Buffer.from(E))
e.onComplete?.(h)
w(s,t)}function I(){}return true}function b(){const A=this[n]
const e=this[i]
const t=this[o]
return function r(n,o){if(A.isMockActive)try{R.call(this,n,o)}catch(r){if(r instanceof s){const i=A[a]()
if(i===false)throw new s(`${r.message}: subsequent request to origin ${e} was not allowed (net.connect disabled)`)
if(F(i,e))t.call(this,n,o)
else throw new s(`${r.message}: subsequent request to origin ${e} was not allowed (net.connect is not enabled for this origin)`)}else throw r}else t.call(this,n,o)}}function F(A,e){const t=new URL(e)
if(A===true)return true
else if(Array.isArray(A)&&A.some(A=>E(A,t.host)))return true
return false}function S(A){if(A){const{agent:e,...t}=A
return t}}A.exports={getResponseData:d,getMockDispatch:f,addMockDispatch:p,deleteMockDispatch:w,buildKey:y,generateKeyValues:D,matchValue:E,getResponse:m,getStatusText:k,mockDispatch:R,buildMockDispatch:b,checkNetConnect:F,buildMockOptions:S,getHeaderByName:h,buildHeadersFromArray:B}}),6142:((A,e,t)=>{const{Transform:s}=t(7075)
const{Console:r}=t(7540)
const n=process.versions.icu?"✅":"Y "
const o=process.versions.icu?"❌":"N "
A.exports=class A{constructor({disableColors:A}={}){this.transform=new s({transform(A,e,t){t(null,A)}})
this.logger=new r({stdout:this.transform,inspectOptions:{colors:!A&&!process.env.CI}})}format(A){const e=A.map(({method:A,path:e,data:{statusCode:t},persist:s,times:r,timesInvoked:i,origin:a})=>({Method:A,Origin:a,Path:e,"Status code":t,Persistent:s?n:o,Invocations:i,Remaining:s?1/0:r-i}))
this.logger.table(e)
return this.transform.read().toString()}}}),1529:(A=>{const e={pronoun:"it",is:"is",was:"was",this:"this"}
const t={pronoun:"they",is:"are",was:"were",this:"these"}
A.exports=class A{constructor(A,e){this.singular=A
this.plural=e}pluralize(A){const s=A===1
const r=s?e:t
const n=s?this.singular:this.plural
return{...r,count:A,noun:n}}}}),6603:(A=>{let e=0
const t=1e3
const s=(t>>1)-1
let r
const n=Symbol("kFastTimer")
const o=[]
const i=-2
const a=-1
const c=0
const g=1
function Q(){e+=s
let A=0
let t=o.length
while(A<t){const r=o[A]
if(r._state===c){r._idleStart=e-s
r._state=g}else if(r._state===g&&e>=r._idleStart+r._idleTimeout){r._state=a
r._idleStart=-1
r._onTimeout(r._timerArg)}if(r._state===a){r._state=i
if(--t!==0)o[A]=o[t]}else++A}o.length=t
if(o.length!==0)E()}function E(){if(r)r.refresh()
else{clearTimeout(r)
r=setTimeout(Q,s)
if(r.unref)r.unref()}}class l{[n]=true
_state=i
_idleTimeout=-1
_idleStart=-1
_onTimeout
_timerArg
constructor(A,e,t){this._onTimeout=A
this._idleTimeout=e
this._timerArg=t
this.refresh()}refresh(){if(this._state===i)o.push(this)
if(!r||o.length===1)E()
this._state=c}clear(){this._state=a
this._idleStart=-1}}A.exports={setTimeout(A,e,s){return e<=t?setTimeout(A,e,s):new l(A,e,s)},clearTimeout(A){if(A[n])A.clear()
else clearTimeout(A)},setFastTimeout(A,e,t){return new l(A,e,t)},clearFastTimeout(A){A.clear()},now(){return e},tick(A=0){e+=A-t+1
Q()
Q()},reset(){e=0
o.length=0
clearTimeout(r)
r=null},kFastTimer:n}}),9634:((A,e,t)=>{const{kConstruct:s}=t(109)
const{urlEquals:r,getFieldValues:n}=t(6798)
const{kEnumerableProperty:o,isDisturbed:i}=t(3440)
const{webidl:a}=t(5893)
const{Response:c,cloneResponse:g,fromInnerResponse:Q}=t(9051)
const{Request:E,fromInnerRequest:l}=t(9967)
const{kState:h}=t(3627)
const{fetching:B}=t(4398)
const{urlIsHttpHttpsScheme:C,createDeferredPromise:I,readAllBytes:u}=t(3168)
const d=t(4589)
class f{#N
constructor(){if(arguments[0]!==s)a.illegalConstructor()
a.util.markAsUncloneable(this)
this.#N=arguments[1]}async match(A,e={}){a.brandCheck(this,f)
const t="Cache.match"
a.argumentLengthCheck(arguments,1,t)
A=a.converters.RequestInfo(A,t,"request")
e=a.converters.CacheQueryOptions(e,t,"options")
const s=this.#M(A,e,1)
if(s.length===0)return
return s[0]}async matchAll(A=void 0,e={}){a.brandCheck(this,f)
const t="Cache.matchAll"
if(A!==void 0)A=a.converters.RequestInfo(A,t,"request")
e=a.converters.CacheQueryOptions(e,t,"options")
return this.#M(A,e)}async add(A){a.brandCheck(this,f)
const e="Cache.add"
a.argumentLengthCheck(arguments,1,e)
A=a.converters.RequestInfo(A,e,"request")
const t=[A]
const s=this.addAll(t)
return await s}async addAll(A){a.brandCheck(this,f)
const e="Cache.addAll"
a.argumentLengthCheck(arguments,1,e)
const t=[]
const s=[]
for(let t of A){if(t===void 0)throw a.errors.conversionFailed({prefix:e,argument:"Argument 1",types:["undefined is not allowed"]})
t=a.converters.RequestInfo(t)
if(typeof t==="string")continue
const A=t[h]
if(!C(A.url)||A.method!=="GET")throw a.errors.exception({header:e,message:"Expected http/s scheme when method is not GET."})}const r=[]
for(const o of A){const A=new E(o)[h]
if(!C(A.url))throw a.errors.exception({header:e,message:"Expected http/s scheme."})
A.initiator="fetch"
A.destination="subresource"
s.push(A)
const i=I()
r.push(B({request:A,processResponse(A){if(A.type==="error"||A.status===206||A.status<200||A.status>299)i.reject(a.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}))
else if(A.headersList.contains("vary")){const e=n(A.headersList.get("vary"))
for(const A of e)if(A==="*"){i.reject(a.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}))
for(const A of r)A.abort()
return}}},processResponseEndOfBody(A){if(A.aborted){i.reject(new DOMException("aborted","AbortError"))
return}i.resolve(A)}}))
t.push(i.promise)}const o=Promise.all(t)
const i=await o
const c=[]
let g=0
for(const A of i){const e={type:"put",request:s[g],response:A}
c.push(e)
g++}const Q=I()
let l=null
try{this.#U(c)}catch(A){l=A}queueMicrotask(()=>{if(l===null)Q.resolve(void 0)
else Q.reject(l)})
return Q.promise}async put(A,e){a.brandCheck(this,f)
const t="Cache.put"
a.argumentLengthCheck(arguments,2,t)
A=a.converters.RequestInfo(A,t,"request")
e=a.converters.Response(e,t,"response")
let s=null
if(A instanceof E)s=A[h]
else s=new E(A)[h]
if(!C(s.url)||s.method!=="GET")throw a.errors.exception({header:t,message:"Expected an http/s scheme when method is not GET"})
const r=e[h]
if(r.status===206)throw a.errors.exception({header:t,message:"Got 206 status"})
if(r.headersList.contains("vary")){const A=n(r.headersList.get("vary"))
for(const e of A)if(e==="*")throw a.errors.exception({header:t,message:"Got * vary field value"})}if(r.body&&(i(r.body.stream)||r.body.stream.locked))throw a.errors.exception({header:t,message:"Response body is locked or disturbed"})
const o=g(r)
const c=I()
if(r.body!=null){const A=r.body.stream
const e=A.getReader()
u(e).then(c.resolve,c.reject)}else c.resolve(void 0)
const Q=[]
const l={type:"put",request:s,response:o}
Q.push(l)
const B=await c.promise
if(o.body!=null)o.body.source=B
const d=I()
let p=null
try{this.#U(Q)}catch(A){p=A}queueMicrotask(()=>{if(p===null)d.resolve()
else d.reject(p)})
return d.promise}async delete(A,e={}){a.brandCheck(this,f)
const t="Cache.delete"
a.argumentLengthCheck(arguments,1,t)
A=a.converters.RequestInfo(A,t,"request")
e=a.converters.CacheQueryOptions(e,t,"options")
let s=null
if(A instanceof E){s=A[h]
if(s.method!=="GET"&&!e.ignoreMethod)return false}else{d(typeof A==="string")
s=new E(A)[h]}const r=[]
const n={type:"delete",request:s,options:e}
r.push(n)
const o=I()
let i=null
let c
try{c=this.#U(r)}catch(A){i=A}queueMicrotask(()=>{if(i===null)o.resolve(!!c?.length)
else o.reject(i)})
return o.promise}async keys(A=void 0,e={}){a.brandCheck(this,f)
const t="Cache.keys"
if(A!==void 0)A=a.converters.RequestInfo(A,t,"request")
e=a.converters.CacheQueryOptions(e,t,"options")
let s=null
if(A!==void 0)if(A instanceof E){s=A[h]
if(s.method!=="GET"&&!e.ignoreMethod)return[]}else if(typeof A==="string")s=new E(A)[h]
const r=I()
const n=[]
if(A===void 0)for(const A of this.#N)n.push(A[0])
else{const A=this.#L(s,e)
for(const e of A)n.push(e[0])}queueMicrotask(()=>{const A=[]
for(const e of n){const t=l(e,(new AbortController).signal,"immutable")
A.push(t)}r.resolve(Object.freeze(A))})
return r.promise}#U(A){const e=this.#N
const t=[...e]
const s=[]
const r=[]
try{for(const t of A){if(t.type!=="delete"&&t.type!=="put")throw a.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})
if(t.type==="delete"&&t.response!=null)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"})
if(this.#L(t.request,t.options,s).length)throw new DOMException("???","InvalidStateError")
let A
if(t.type==="delete"){A=this.#L(t.request,t.options)
if(A.length===0)return[]
for(const t of A){const A=e.indexOf(t)
d(A!==-1)
e.splice(A,1)}}else if(t.type==="put"){if(t.response==null)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"})
const r=t.request
if(!C(r.url))throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"})
if(r.method!=="GET")throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"})
if(t.options!=null)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"})
A=this.#L(t.request)
for(const t of A){const A=e.indexOf(t)
d(A!==-1)
e.splice(A,1)}e.push([t.request,t.response])
s.push([t.request,t.response])}r.push([t.request,t.response])}return r}catch(A){this.#N.length=0
this.#N=t
throw A}}#L(A,e,t){const s=[]
const r=t??this.#N
for(const t of r){const[r,n]=t
if(this.#T(A,r,n,e))s.push(t)}return s}#T(A,e,t=null,s){const o=new URL(A.url)
const i=new URL(e.url)
if(s?.ignoreSearch){i.search=""
o.search=""}if(!r(o,i,true))return false
if(t==null||s?.ignoreVary||!t.headersList.contains("vary"))return true
const a=n(t.headersList.get("vary"))
for(const t of a){if(t==="*")return false
const s=e.headersList.get(t)
const r=A.headersList.get(t)
if(s!==r)return false}return true}#M(A,e,t=1/0){let s=null
if(A!==void 0)if(A instanceof E){s=A[h]
if(s.method!=="GET"&&!e.ignoreMethod)return[]}else if(typeof A==="string")s=new E(A)[h]
const r=[]
if(A===void 0)for(const A of this.#N)r.push(A[1])
else{const A=this.#L(s,e)
for(const e of A)r.push(e[1])}const n=[]
for(const A of r){const e=Q(A,"immutable")
n.push(e.clone())
if(n.length>=t)break}return Object.freeze(n)}}Object.defineProperties(f.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:true},match:o,matchAll:o,add:o,addAll:o,put:o,delete:o,keys:o})
const p=[{key:"ignoreSearch",converter:a.converters.boolean,defaultValue:()=>false},{key:"ignoreMethod",converter:a.converters.boolean,defaultValue:()=>false},{key:"ignoreVary",converter:a.converters.boolean,defaultValue:()=>false}]
a.converters.CacheQueryOptions=a.dictionaryConverter(p)
a.converters.MultiCacheQueryOptions=a.dictionaryConverter([...p,{key:"cacheName",converter:a.converters.DOMString}])
a.converters.Response=a.interfaceConverter(c)
a.converters["sequence<RequestInfo>"]=a.sequenceConverter(a.converters.RequestInfo)
A.exports={Cache:f}}),3245:((A,e,t)=>{const{kConstruct:s}=t(109)
const{Cache:r}=t(9634)
const{webidl:n}=t(5893)
const{kEnumerableProperty:o}=t(3440)
class i{#v=new Map
constructor(){if(arguments[0]!==s)n.illegalConstructor()
n.util.markAsUncloneable(this)}async match(A,e={}){n.brandCheck(this,i)
n.argumentLengthCheck(arguments,1,"CacheStorage.match")
A=n.converters.RequestInfo(A)
e=n.converters.MultiCacheQueryOptions(e)
if(e.cacheName!=null){if(this.#v.has(e.cacheName)){const t=this.#v.get(e.cacheName)
const n=new r(s,t)
return await n.match(A,e)}}else for(const t of this.#v.values()){const n=new r(s,t)
const o=await n.match(A,e)
if(o!==void 0)return o}}async has(A){n.brandCheck(this,i)
const e="CacheStorage.has"
n.argumentLengthCheck(arguments,1,e)
A=n.converters.DOMString(A,e,"cacheName")
return this.#v.has(A)}async open(A){n.brandCheck(this,i)
const e="CacheStorage.open"
n.argumentLengthCheck(arguments,1,e)
A=n.converters.DOMString(A,e,"cacheName")
if(this.#v.has(A)){const e=this.#v.get(A)
return new r(s,e)}const t=[]
this.#v.set(A,t)
return new r(s,t)}async delete(A){n.brandCheck(this,i)
const e="CacheStorage.delete"
n.argumentLengthCheck(arguments,1,e)
A=n.converters.DOMString(A,e,"cacheName")
return this.#v.delete(A)}async keys(){n.brandCheck(this,i)
const A=this.#v.keys()
return[...A]}}Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:true},match:o,has:o,open:o,delete:o,keys:o})
A.exports={CacheStorage:i}}),109:((A,e,t)=>{A.exports={kConstruct:t(6443).kConstruct}}),6798:((A,e,t)=>{const s=t(4589)
const{URLSerializer:r}=t(1900)
const{isValidHeaderName:n}=t(3168)
function o(A,e,t=false){const s=r(A,t)
const n=r(e,t)
return s===n}function i(A){s(A!==null)
const e=[]
for(let t of A.split(",")){t=t.trim()
if(n(t))e.push(t)}return e}A.exports={urlEquals:o,getFieldValues:i}}),1276:(A=>{const e=1024
const t=4096
A.exports={maxAttributeValueSize:e,maxNameValuePairSize:t}}),9061:((A,e,t)=>{const{parseSetCookie:s}=t(1978)
const{stringify:r}=t(7797)
const{webidl:n}=t(5893)
const{Headers:o}=t(660)
function i(A){n.argumentLengthCheck(arguments,1,"getCookies")
n.brandCheck(A,o,{strict:false})
const e=A.get("cookie")
const t={}
if(!e)return t
for(const A of e.split(";")){const[e,...s]=A.split("=")
t[e.trim()]=s.join("=")}return t}function a(A,e,t){n.brandCheck(A,o,{strict:false})
const s="deleteCookie"
n.argumentLengthCheck(arguments,2,s)
e=n.converters.DOMString(e,s,"name")
t=n.converters.DeleteCookieAttributes(t)
g(A,{name:e,value:"",expires:new Date(0),...t})}function c(A){n.argumentLengthCheck(arguments,1,"getSetCookies")
n.brandCheck(A,o,{strict:false})
const e=A.getSetCookie()
if(!e)return[]
return e.map(A=>s(A))}function g(A,e){n.argumentLengthCheck(arguments,2,"setCookie")
n.brandCheck(A,o,{strict:false})
e=n.converters.Cookie(e)
const t=r(e)
if(t)A.append("Set-Cookie",t)}n.converters.DeleteCookieAttributes=n.dictionaryConverter([{converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null}])
n.converters.Cookie=n.dictionaryConverter([{converter:n.converters.DOMString,key:"name"},{converter:n.converters.DOMString,key:"value"},{converter:n.nullableConverter(A=>{if(typeof A==="number")return n.converters["unsigned long long"](A)
return new Date(A)}),key:"expires",defaultValue:()=>null},{converter:n.nullableConverter(n.converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.boolean),key:"secure",defaultValue:()=>null},{converter:n.nullableConverter(n.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:n.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:n.sequenceConverter(n.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}])
A.exports={getCookies:i,deleteCookie:a,getSetCookies:c,setCookie:g}}),1978:((A,e,t)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:r}=t(1276)
const{isCTLExcludingHtab:n}=t(7797)
const{collectASequenceOfCodePointsFast:o}=t(1900)
const i=t(4589)
function a(A){if(n(A))return null
let e=""
let t=""
let r=""
let i=""
if(A.includes(";")){const s={position:0}
e=o(";",A,s)
t=A.slice(s.position)}else e=A
if(!e.includes("="))i=e
else{const A={position:0}
r=o("=",e,A)
i=e.slice(A.position+1)}r=r.trim()
i=i.trim()
if(r.length+i.length>s)return null
return{name:r,value:i,...c(t)}}function c(A,e={}){if(A.length===0)return e
i(A[0]===";")
A=A.slice(1)
let t=""
if(A.includes(";")){t=o(";",A,{position:0})
A=A.slice(t.length)}else{t=A
A=""}let s=""
let n=""
if(t.includes("=")){const A={position:0}
s=o("=",t,A)
n=t.slice(A.position+1)}else s=t
s=s.trim()
n=n.trim()
if(n.length>r)return c(A,e)
const a=s.toLowerCase()
if(a==="expires"){const A=new Date(n)
e.expires=A}else if(a==="max-age"){const t=n.charCodeAt(0)
if((t<48||t>57)&&n[0]!=="-")return c(A,e)
if(!/^\d+$/.test(n))return c(A,e)
const s=Number(n)
e.maxAge=s}else if(a==="domain"){let A=n
if(A[0]===".")A=A.slice(1)
A=A.toLowerCase()
e.domain=A}else if(a==="path"){let A=""
if(n.length===0||n[0]!=="/")A="/"
else A=n
e.path=A}else if(a==="secure")e.secure=true
else if(a==="httponly")e.httpOnly=true
else if(a==="samesite"){const A=n.toLowerCase()
if(A==="none")e.sameSite="None"
else if(A==="strict")e.sameSite="Strict"
else if(A==="lax")e.sameSite="Lax"}else{e.unparsed??=[]
e.unparsed.push(`${s}=${n}`)}return c(A,e)}A.exports={parseSetCookie:a,parseUnparsedAttributes:c}}),7797:(A=>{function e(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(t>=0&&t<=8||t>=10&&t<=31||t===127)return true}return false}function t(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function s(A){let e=A.length
let t=0
if(A[0]==='"'){if(e===1||A[e-1]!=='"')throw new Error("Invalid cookie value");--e;++t}while(t<e){const e=A.charCodeAt(t++)
if(e<33||e>126||e===34||e===44||e===59||e===92)throw new Error("Invalid cookie value")}}function r(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(t<32||t>126||t===59)throw new Error("Invalid cookie path")}}function n(A){return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122}function o(A){if(A===" ")return
if(A.length>255)throw new Error("Invalid cookie domain")
let e=0
for(let t=0;t<A.length;++t){const s=A.charCodeAt(t)
if(s===46){if(e===0)throw new Error("Invalid cookie domain")
if(A.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain")
e=0
continue}if(e===0&&!n(s))throw new Error("Invalid cookie domain")
if(!n(s)&&s!==45)throw new Error("Invalid cookie domain")
if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||A.charCodeAt(A.length-1)===45)throw new Error("Invalid cookie domain")}const i=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]
const a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
const c=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"))
function g(A){if(typeof A==="number")A=new Date(A)
return`${i[A.getUTCDay()]}, ${c[A.getUTCDate()]} ${a[A.getUTCMonth()]} ${A.getUTCFullYear()} ${c[A.getUTCHours()]}:${c[A.getUTCMinutes()]}:${c[A.getUTCSeconds()]} GMT`}function Q(A){if(A<0)throw new Error("Invalid cookie max-age")}function E(A){if(A.name.length===0)return null
t(A.name)
s(A.value)
const e=[`${A.name}=${A.value}`]
if(A.name.startsWith("__Secure-"))A.secure=true
if(A.name.startsWith("__Host-")){A.secure=true
A.domain=null
A.path="/"}if(A.secure)e.push("Secure")
if(A.httpOnly)e.push("HttpOnly")
if(typeof A.maxAge==="number"){Q(A.maxAge)
e.push(`Max-Age=${A.maxAge}`)}if(A.domain){o(A.domain)
e.push(`Domain=${A.domain}`)}if(A.path){r(A.path)
e.push(`Path=${A.path}`)}if(A.expires&&A.expires.toString()!=="Invalid Date")e.push(`Expires=${g(A.expires)}`)
if(A.sameSite)e.push(`SameSite=${A.sameSite}`)
for(const r of A.unparsed){if(!r.includes("="))throw new Error("Invalid unparsed")
const[A,...n]=r.split("=")
const o=A.trim()
const i=n.join("=")
t(o)
s(i)
e.push(`${o}=${i}`)}return e.join("; ")}A.exports={isCTLExcludingHtab:e,validateCookieName:t,validateCookiePath:r,validateCookieValue:s,toIMFDate:g,stringify:E}}),4031:((A,e,t)=>{const s=t(4573)
const{Transform:r}=t(7075)
const{isASCIINumber:n,isValidLastEventId:o}=t(4811)
const i=[239,187,191]
const a=10
const c=13
const g=58
const Q=32
const E=s.kStringMaxLength
const l=Buffer.from("data")
const h=Buffer.from("event")
const B=Buffer.from("id")
const C=Buffer.from("retry")
const I=1024
const u=131072
const d=128
function f(A,e){if(e>=A.length)return false
for(let t=e;t<A.length;t++)if(A[t]<48||A[t]>57)return false
return true}function p(A,e){for(let t=e;t<A.length;t++)if(A[t]===0)return false
return true}function w(A,e,t){if(e!==t.length)return false
for(let s=0;s<e;s++)if(A[s]!==t[s])return false
return true}function y(){const A=new Error("EventSource message size exceeded")
A.aborted=false
return A}class D extends r{state=null
checkBOM=true
crlfCheck=false
eventEndCheck=false
chunks=[]
chunkIndex=0
pos=0
lineChunkIndex=0
linePos=0
lineLength=0
eventSize=0
eventFieldSizes={data:0,event:0,id:0,retry:0}
dataLineCount=0
maxEventSize
maxDataLines
maxBufferedChunks
event={data:void 0,event:void 0,id:void 0,retry:void 0}
constructor(A={}){A.readableObjectMode=true
super(A)
this.state=A.eventSourceSettings||{}
this.maxEventSize=A.maxEventSize??E
const e=this.maxEventSize>0?Math.min(u,Math.max(I,Math.floor(this.maxEventSize/d))):0
this.maxDataLines=e
this.maxBufferedChunks=e
if(A.push)this.push=A.push}_transform(A,e,t){if(A.length===0){t()
return}if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==a&&A[0]!==c){t(y())
return}this.chunks.push(A)
if(this.checkBOM)if(this.handleBOM()){t()
return}while(this.hasCurrentByte()){const A=this.currentByte()
if(this.eventEndCheck){if(this.crlfCheck){if(A===a){this.crlfCheck=false
this.consumeCurrentByte()
continue}this.crlfCheck=false}if(A===a||A===c){if(A===c)this.crlfCheck=true
this.consumeCurrentByte()
if(this.hasPendingEvent())this.processEvent(this.event)
this.clearEvent()
continue}this.eventEndCheck=false
continue}if(A===a||A===c){if(A===c)this.crlfCheck=true
try{this.parseLine(this.readLine(),this.event)}catch(A){t(A)
return}this.consumeCurrentByte()
this.eventEndCheck=true
continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){t(y())
return}this.advanceCursor()}t()}_destroy(A,e){this.chunks.length=0
this.clearEvent()
super._destroy(A,e)}parseLine(A,e){if(A.length===0)return
const t=A.indexOf(g)
if(t===0)return
let s=A.length
let r=A.length
if(t!==-1){s=t
r=t+1
if(A[r]===Q)++r}if(w(A,s,l)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw y()
const t=A.length-r
const s=this.eventFieldSizes.data+(e.data===void 0?0:1)+t
this.setEventFieldSize("data",s)
const n=A.toString("utf8",r)
if(e.data===void 0)e.data=n
else e.data+=`\n${n}`
this.dataLineCount++
return}if(w(A,s,C)){if(f(A,r)){this.setEventFieldSize("retry",A.length-r)
e.retry=A.toString("utf8",r)}return}if(w(A,s,B)){if(p(A,r)){this.setEventFieldSize("id",A.length-r)
e.id=A.toString("utf8",r)}return}if(w(A,s,h))if(r<A.length){this.setEventFieldSize("event",A.length-r)
e.event=A.toString("utf8",r)}}setEventFieldSize(A,e){const t=this.eventSize-this.eventFieldSizes[A]+e
if(this.maxEventSize>0&&t>this.maxEventSize)throw y()
this.eventSize=t
this.eventFieldSizes[A]=e}processEvent(A){if(A.retry&&n(A.retry))this.state.reconnectionTime=parseInt(A.retry,10)
if(A.id&&o(A.id))this.state.lastEventId=A.id
if(A.data!==void 0)this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0
this.event.event=void 0
this.event.id=void 0
this.event.retry=void 0
this.eventSize=0
this.dataLineCount=0
this.eventFieldSizes.data=0
this.eventFieldSizes.event=0
this.eventFieldSizes.id=0
this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor()
this.syncLineStartToCursor()}advanceCursor(){this.pos++
while(this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length){this.chunkIndex++
this.pos=0}}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex
this.linePos=this.pos
this.lineLength=0
this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const A=this.lineChunkIndex
this.chunks.splice(0,A)
this.lineChunkIndex=0
this.chunkIndex-=A}if(this.chunkIndex===this.chunks.length){this.chunks.length=0
this.chunkIndex=0
this.pos=0
this.lineChunkIndex=0
this.linePos=0}}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos)
const A=[]
let e=0
for(let t=this.lineChunkIndex;t<=this.chunkIndex;t++){const s=this.chunks[t]
const r=t===this.lineChunkIndex?this.linePos:0
const n=t===this.chunkIndex?this.pos:s.length
const o=s.subarray(r,n)
e+=o.length
A.push(o)}return Buffer.concat(A,e)}peekBufferedByte(A){let e=this.lineChunkIndex
let t=this.linePos
while(e<this.chunks.length){const s=this.chunks[e]
const r=s.length-t
if(A<r)return s[t+A]
A-=r
e++
t=0}}discardLeadingBytes(A){while(A>0&&this.lineChunkIndex<this.chunks.length){const e=this.chunks[this.lineChunkIndex]
const t=e.length-this.linePos
if(A<t){this.linePos+=A
A=0}else{A-=t
this.lineChunkIndex++
this.linePos=0}}this.chunkIndex=this.lineChunkIndex
this.pos=this.linePos
this.dropConsumedChunks()}handleBOM(){const A=this.peekBufferedByte(0)
const e=this.peekBufferedByte(1)
const t=this.peekBufferedByte(2)
if(e===void 0){if(A===i[0])return true
this.checkBOM=false
return true}if(t===void 0){if(A===i[0]&&e===i[1])return true
this.checkBOM=false
return false}if(A===i[0]&&e===i[1]&&t===i[2])this.discardLeadingBytes(3)
this.checkBOM=false
return!this.hasCurrentByte()}}A.exports={EventSourceStream:D}}),1238:((A,e,t)=>{const{pipeline:s}=t(7075)
const{fetching:r}=t(4398)
const{makeRequest:n}=t(9967)
const{webidl:o}=t(5893)
const{EventSourceStream:i}=t(4031)
const{parseMIMEType:a}=t(1900)
const{createFastMessageEvent:c}=t(5188)
const{isNetworkError:g}=t(9051)
const{delay:Q}=t(4811)
const{kEnumerableProperty:E}=t(3440)
const{environmentSettingsObject:l}=t(3168)
const{getGlobalDispatcher:h}=t(2581)
let B=false
const C=3e3
const I=0
const u=1
const d=2
const f="anonymous"
const p="use-credentials"
class w extends EventTarget{#Y={open:null,error:null,message:null}
#G=null
#J=false
#x=I
#H=null
#V=null
#t
#w
constructor(A,e={}){super()
o.util.markAsUncloneable(this)
const t="EventSource constructor"
o.argumentLengthCheck(arguments,1,t)
if(!B){B=true
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})}A=o.converters.USVString(A,t,"url")
e=o.converters.EventSourceInitDict(e,t,"eventSourceInitDict")
this.#t=e.dispatcher
this.#w={lastEventId:"",reconnectionTime:C}
const s=l
let r
try{r=new URL(A,s.settingsObject.baseUrl)
this.#w.origin=r.origin}catch(A){throw new DOMException(A,"SyntaxError")}this.#G=r.href
let i=f
if(e.withCredentials){i=p
this.#J=true}const a={redirect:"follow",keepalive:true,mode:"cors",credentials:i==="anonymous"?"same-origin":"omit",referrer:"no-referrer"}
a.client=l.settingsObject
a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]]
a.cache="no-store"
a.initiator="other"
a.urlList=[new URL(this.#G)]
this.#H=n(a)
this.#O()}get readyState(){return this.#x}get url(){return this.#G}get withCredentials(){return this.#J}#O(){if(this.#x===d)return
this.#x=I
const A={request:this.#H,dispatcher:this.#t}
const e=A=>{if(g(A)){this.dispatchEvent(new Event("error"))
this.close()}this.#W()}
A.processResponseEndOfBody=e
A.processResponse=A=>{if(g(A))if(A.aborted){this.close()
this.dispatchEvent(new Event("error"))
return}else{this.#W()
return}const e=A.headersList.get("content-type",true)
const t=e!==null?a(e):"failure"
const r=t!=="failure"&&t.essence==="text/event-stream"
if(A.status!==200||r===false){this.close()
this.dispatchEvent(new Event("error"))
return}this.#x=u
this.dispatchEvent(new Event("open"))
this.#w.origin=A.urlList[A.urlList.length-1].origin
const n=new i({eventSourceSettings:this.#w,maxEventSize:this.#t.eventSourceOptions?.maxEventSize,push:A=>{this.dispatchEvent(c(A.type,A.options))}})
s(A.body.stream,n,A=>{if(A?.aborted===false){this.close()
this.dispatchEvent(new Event("error"))}})}
this.#V=r(A)}async#W(){if(this.#x===d)return
this.#x=I
this.dispatchEvent(new Event("error"))
await Q(this.#w.reconnectionTime)
if(this.#x!==I)return
if(this.#w.lastEventId.length)this.#H.headersList.set("last-event-id",this.#w.lastEventId,true)
this.#O()}close(){o.brandCheck(this,w)
if(this.#x===d)return
this.#x=d
this.#V.abort()
this.#H=null}get onopen(){return this.#Y.open}set onopen(A){if(this.#Y.open)this.removeEventListener("open",this.#Y.open)
if(typeof A==="function"){this.#Y.open=A
this.addEventListener("open",A)}else this.#Y.open=null}get onmessage(){return this.#Y.message}set onmessage(A){if(this.#Y.message)this.removeEventListener("message",this.#Y.message)
if(typeof A==="function"){this.#Y.message=A
this.addEventListener("message",A)}else this.#Y.message=null}get onerror(){return this.#Y.error}set onerror(A){if(this.#Y.error)this.removeEventListener("error",this.#Y.error)
if(typeof A==="function"){this.#Y.error=A
this.addEventListener("error",A)}else this.#Y.error=null}}const y={CONNECTING:{__proto__:null,configurable:false,enumerable:true,value:I,writable:false},OPEN:{__proto__:null,configurable:false,enumerable:true,value:u,writable:false},CLOSED:{__proto__:null,configurable:false,enumerable:true,value:d,writable:false}}
Object.defineProperties(w,y)
Object.defineProperties(w.prototype,y)
Object.defineProperties(w.prototype,{close:E,onerror:E,onmessage:E,onopen:E,readyState:E,url:E,withCredentials:E})
o.converters.EventSourceInitDict=o.dictionaryConverter([{key:"withCredentials",converter:o.converters.boolean,defaultValue:()=>false},{key:"dispatcher",converter:o.converters.any,defaultValue:()=>h()}])
A.exports={EventSource:w,defaultReconnectionTime:C}}),4811:(A=>{function e(A){return A.indexOf("\0")===-1}function t(A){if(A.length===0)return false
for(let e=0;e<A.length;e++)if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return false
return true}function s(A){return new Promise(e=>{setTimeout(e,A).unref()})}A.exports={isValidLastEventId:e,isASCIINumber:t,delay:s}}),4492:((A,e,t)=>{const s=t(3440)
const{ReadableStreamFrom:r,isBlobLike:n,isReadableStreamLike:o,readableStreamClose:i,createDeferredPromise:a,fullyReadBody:c,extractMimeType:g,utf8DecodeBytes:Q}=t(3168)
const{FormData:E}=t(5910)
const{kState:l}=t(3627)
const{webidl:h}=t(5893)
const{Blob:B}=t(4573)
const C=t(4589)
const{isErrored:I,isDisturbed:u}=t(7075)
const{isArrayBuffer:d}=t(3429)
const{serializeAMimeType:f}=t(1900)
const{multipartFormDataParser:p}=t(116)
let w
try{const A=t(7598)
w=e=>A.randomInt(0,e)}catch{w=A=>Math.floor(Math.random(A))}const y=new TextEncoder
function D(){}const k=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0
let m
if(k)m=new FinalizationRegistry(A=>{const e=A.deref()
if(e&&!e.locked&&!u(e)&&!I(e))e.cancel("Response object has been garbage collected").catch(D)})
function R(A,e=false){let t=null
if(A instanceof ReadableStream)t=A
else if(n(A))t=A.stream()
else t=new ReadableStream({async pull(A){const e=typeof c==="string"?y.encode(c):c
if(e.byteLength)A.enqueue(e)
queueMicrotask(()=>i(A))},start(){},type:"bytes"})
C(o(t))
let a=null
let c=null
let g=null
let Q=null
if(typeof A==="string"){c=A
Q="text/plain;charset=UTF-8"}else if(A instanceof URLSearchParams){c=A.toString()
Q="application/x-www-form-urlencoded;charset=UTF-8"}else if(d(A))c=new Uint8Array(A.slice())
else if(ArrayBuffer.isView(A))c=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength))
else if(s.isFormDataLike(A)){const e=`----formdata-undici-0${`${w(1e11)}`.padStart(11,"0")}`
const t=`--${e}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */
const s=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22")
const r=A=>A.replace(/\r?\n|\r/g,"\r\n")
const n=[]
const o=new Uint8Array([13,10])
g=0
let i=false
for(const[e,a]of A)if(typeof a==="string"){const A=y.encode(t+`; name="${s(r(e))}"`+`\r\n\r\n${r(a)}\r\n`)
n.push(A)
g+=A.byteLength}else{const A=y.encode(`${t}; name="${s(r(e))}"`+(a.name?`; filename="${s(a.name)}"`:"")+"\r\n"+`Content-Type: ${a.type||"application/octet-stream"}\r\n\r\n`)
n.push(A,a,o)
if(typeof a.size==="number")g+=A.byteLength+a.size+o.byteLength
else i=true}const E=y.encode(`--${e}--\r\n`)
n.push(E)
g+=E.byteLength
if(i)g=null
c=A
a=async function*(){for(const A of n)if(A.stream)yield*A.stream()
else yield A}
Q=`multipart/form-data; boundary=${e}`}else if(n(A)){c=A
g=A.size
if(A.type)Q=A.type}else if(typeof A[Symbol.asyncIterator]==="function"){if(e)throw new TypeError("keepalive")
if(s.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked")
t=A instanceof ReadableStream?A:r(A)}if(typeof c==="string"||s.isBuffer(c))g=Buffer.byteLength(c)
if(a!=null){let e
t=new ReadableStream({async start(){e=a(A)[Symbol.asyncIterator]()},async pull(A){const{value:s,done:r}=await e.next()
if(r)queueMicrotask(()=>{A.close()
A.byobRequest?.respond(0)})
else if(!I(t)){const e=new Uint8Array(s)
if(e.byteLength)A.enqueue(e)}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})}const E={stream:t,source:c,length:g}
return[E,Q]}function b(A,e=false){if(A instanceof ReadableStream){C(!s.isDisturbed(A),"The body has already been consumed.")
C(!A.locked,"The stream is locked.")}return R(A,e)}function F(A,e){const[t,s]=e.stream.tee()
e.stream=t
return{stream:s,length:e.length,source:e.source}}function S(A){if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}function N(A){const e={blob(){return U(this,A=>{let e=v(this)
if(e===null)e=""
else if(e)e=f(e)
return new B([A],{type:e})},A)},arrayBuffer(){return U(this,A=>new Uint8Array(A).buffer,A)},text(){return U(this,Q,A)},json(){return U(this,T,A)},formData(){return U(this,A=>{const e=v(this)
if(e!==null)switch(e.essence){case"multipart/form-data":{const t=p(A,e)
if(t==="failure")throw new TypeError("Failed to parse body as FormData.")
const s=new E
s[l]=t
return s}case"application/x-www-form-urlencoded":{const e=new URLSearchParams(A.toString())
const t=new E
for(const[A,s]of e)t.append(A,s)
return t}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A)},bytes(){return U(this,A=>new Uint8Array(A),A)}}
return e}function M(A){Object.assign(A.prototype,N(A))}async function U(A,e,t){h.brandCheck(A,t)
if(L(A))throw new TypeError("Body is unusable: Body has already been read")
S(A[l])
const s=a()
const r=A=>s.reject(A)
const n=A=>{try{s.resolve(e(A))}catch(A){r(A)}}
if(A[l].body==null){n(Buffer.allocUnsafe(0))
return s.promise}await c(A[l].body,n,r)
return s.promise}function L(A){const e=A[l].body
return e!=null&&(e.stream.locked||s.isDisturbed(e.stream))}function T(A){return JSON.parse(Q(A))}function v(A){const e=A[l].headersList
const t=g(e)
if(t==="failure")return null
return t}A.exports={extractBody:R,safelyExtractBody:b,cloneBody:F,mixinBody:M,streamRegistry:m,hasFinalizationRegistry:k,bodyUnusable:L}}),4495:(A=>{const e=["GET","HEAD","POST"]
const t=new Set(e)
const s=[101,204,205,304]
const r=[301,302,303,307,308]
const n=new Set(r)
const o=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"]
const i=new Set(o)
const a=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"]
const c=new Set(a)
const g=["follow","manual","error"]
const Q=["GET","HEAD","OPTIONS","TRACE"]
const E=new Set(Q)
const l=["navigate","same-origin","no-cors","cors"]
const h=["omit","same-origin","include"]
const B=["default","no-store","reload","no-cache","force-cache","only-if-cached"]
const C=["content-encoding","content-language","content-location","content-type","content-length"]
const I=["half"]
const u=["CONNECT","TRACE","TRACK"]
const d=new Set(u)
const f=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""]
const p=new Set(f)
A.exports={subresource:f,forbiddenMethods:u,requestBodyHeader:C,referrerPolicy:a,requestRedirect:g,requestMode:l,requestCredentials:h,requestCache:B,redirectStatus:r,corsSafeListedMethods:e,nullBodyStatus:s,safeMethods:Q,badPorts:o,requestDuplex:I,subresourceSet:p,badPortsSet:i,redirectStatusSet:n,corsSafeListedMethodsSet:t,safeMethodsSet:E,forbiddenMethodsSet:d,referrerPolicySet:c}}),1900:((A,e,t)=>{const s=t(4589)
const r=new TextEncoder
const n=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/
const o=/[\u000A\u000D\u0009\u0020]/
const i=/[\u0009\u000A\u000C\u000D\u0020]/g
const a=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
function c(A){s(A.protocol==="data:")
let e=g(A,true)
e=e.slice(5)
const t={position:0}
let r=E(",",e,t)
const n=r.length
r=D(r,true,true)
if(t.position>=e.length)return"failure"
t.position++
const o=e.slice(n+1)
let i=l(o)
if(/;(\u0020){0,}base64$/i.test(r)){const A=m(i)
i=u(A)
if(i==="failure")return"failure"
r=r.slice(0,-6)
r=r.replace(/(\u0020)+$/,"")
r=r.slice(0,-1)}if(r.startsWith(";"))r="text/plain"+r
let a=I(r)
if(a==="failure")a=I("text/plain;charset=US-ASCII")
return{mimeType:a,body:i}}function g(A,e=false){if(!e)return A.href
const t=A.href
const s=A.hash.length
const r=s===0?t:t.substring(0,t.length-s)
if(!s&&t.endsWith("#"))return r.slice(0,-1)
return r}function Q(A,e,t){let s=""
while(t.position<e.length&&A(e[t.position])){s+=e[t.position]
t.position++}return s}function E(A,e,t){const s=e.indexOf(A,t.position)
const r=t.position
if(s===-1){t.position=e.length
return e.slice(r)}t.position=s
return e.slice(r,t.position)}function l(A){const e=r.encode(A)
return C(e)}function h(A){return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function B(A){return A>=48&&A<=57?A-48:(A&223)-55}function C(A){const e=A.length
const t=new Uint8Array(e)
let s=0
for(let r=0;r<e;++r){const e=A[r]
if(e!==37)t[s++]=e
else if(e===37&&!(h(A[r+1])&&h(A[r+2])))t[s++]=37
else{t[s++]=B(A[r+1])<<4|B(A[r+2])
r+=2}}return e===s?t:t.subarray(0,s)}function I(A){A=w(A,true,true)
const e={position:0}
const t=E("/",A,e)
if(t.length===0||!n.test(t))return"failure"
if(e.position>A.length)return"failure"
e.position++
let s=E(";",A,e)
s=w(s,false,true)
if(s.length===0||!n.test(s))return"failure"
const r=t.toLowerCase()
const i=s.toLowerCase()
const c={type:r,subtype:i,parameters:new Map,essence:`${r}/${i}`}
while(e.position<A.length){e.position++
Q(A=>o.test(A),A,e)
let t=Q(A=>A!==";"&&A!=="=",A,e)
t=t.toLowerCase()
if(e.position<A.length){if(A[e.position]===";")continue
e.position++}if(e.position>A.length)break
let s=null
if(A[e.position]==='"'){s=d(A,e,true)
E(";",A,e)}else{s=E(";",A,e)
s=w(s,false,true)
if(s.length===0)continue}if(t.length!==0&&n.test(t)&&(s.length===0||a.test(s))&&!c.parameters.has(t))c.parameters.set(t,s)}return c}function u(A){A=A.replace(i,"")
let e=A.length
if(e%4===0)if(A.charCodeAt(e-1)===61){--e
if(A.charCodeAt(e-1)===61)--e}if(e%4===1)return"failure"
if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure"
const t=Buffer.from(A,"base64")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function d(A,e,t){const r=e.position
let n=""
s(A[e.position]==='"')
e.position++
while(true){n+=Q(A=>A!=='"'&&A!=="\\",A,e)
if(e.position>=A.length)break
const t=A[e.position]
e.position++
if(t==="\\"){if(e.position>=A.length){n+="\\"
break}n+=A[e.position]
e.position++}else{s(t==='"')
break}}if(t)return n
return A.slice(r,e.position)}function f(A){s(A!=="failure")
const{parameters:e,essence:t}=A
let r=t
for(let[A,t]of e.entries()){r+=";"
r+=A
r+="="
if(!n.test(t)){t=t.replace(/(\\|")/g,"\\$1")
t='"'+t
t+='"'}r+=t}return r}function p(A){return A===13||A===10||A===9||A===32}function w(A,e=true,t=true){return k(A,e,t,p)}function y(A){return A===13||A===10||A===9||A===12||A===32}function D(A,e=true,t=true){return k(A,e,t,y)}function k(A,e,t,s){let r=0
let n=A.length-1
if(e)while(r<A.length&&s(A.charCodeAt(r)))r++
if(t)while(n>0&&s(A.charCodeAt(n)))n--
return r===0&&n===A.length-1?A:A.slice(r,n+1)}function m(A){const e=A.length
if((2<<15)-1>e)return String.fromCharCode.apply(null,A)
let t=""
let s=0
let r=(2<<15)-1
while(s<e){if(s+r>e)r=e-s
t+=String.fromCharCode.apply(null,A.subarray(s,s+=r))}return t}function R(A){switch(A.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript"
case"application/json":case"text/json":return"application/json"
case"image/svg+xml":return"image/svg+xml"
case"text/xml":case"application/xml":return"application/xml"}if(A.subtype.endsWith("+json"))return"application/json"
if(A.subtype.endsWith("+xml"))return"application/xml"
return""}A.exports={dataURLProcessor:c,URLSerializer:g,collectASequenceOfCodePoints:Q,collectASequenceOfCodePointsFast:E,stringPercentDecode:l,parseMIMEType:I,collectAnHTTPQuotedString:d,serializeAMimeType:f,removeChars:k,removeHTTPWhitespace:w,minimizeSupportedMimeType:R,HTTP_TOKEN_CODEPOINTS:n,isomorphicDecode:m}}),6653:((A,e,t)=>{const{kConnected:s,kSize:r}=t(6443)
class n{constructor(A){this.value=A}deref(){return this.value[s]===0&&this.value[r]===0?void 0:this.value}}class o{constructor(A){this.finalizer=A}register(A,e){if(A.on)A.on("disconnect",()=>{if(A[s]===0&&A[r]===0)this.finalizer(e)})}unregister(A){}}A.exports=function(){if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){process._rawDebug("Using compatibility WeakRef and FinalizationRegistry")
return{WeakRef:n,FinalizationRegistry:o}}return{WeakRef,FinalizationRegistry}}}),7114:((A,e,t)=>{const{Blob:s,File:r}=t(4573)
const{kState:n}=t(3627)
const{webidl:o}=t(5893)
class i{constructor(A,e,t={}){const s=e
const r=t.type
const o=t.lastModified??Date.now()
this[n]={blobLike:A,name:s,type:r,lastModified:o}}stream(...A){o.brandCheck(this,i)
return this[n].blobLike.stream(...A)}arrayBuffer(...A){o.brandCheck(this,i)
return this[n].blobLike.arrayBuffer(...A)}slice(...A){o.brandCheck(this,i)
return this[n].blobLike.slice(...A)}text(...A){o.brandCheck(this,i)
return this[n].blobLike.text(...A)}get size(){o.brandCheck(this,i)
return this[n].blobLike.size}get type(){o.brandCheck(this,i)
return this[n].blobLike.type}get name(){o.brandCheck(this,i)
return this[n].name}get lastModified(){o.brandCheck(this,i)
return this[n].lastModified}get[Symbol.toStringTag](){return"File"}}o.converters.Blob=o.interfaceConverter(s)
function a(A){return A instanceof r||A&&(typeof A.stream==="function"||typeof A.arrayBuffer==="function")&&A[Symbol.toStringTag]==="File"}A.exports={FileLike:i,isFileLike:a}}),116:((A,e,t)=>{const{isUSVString:s,bufferToLowerCasedHeaderName:r}=t(3440)
const{utf8DecodeBytes:n}=t(3168)
const{HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:i}=t(1900)
const{isFileLike:a}=t(7114)
const{makeEntry:c}=t(5910)
const g=t(4589)
const{File:Q}=t(4573)
const E=globalThis.File??Q
const l=Buffer.from('form-data; name="')
const h=Buffer.from("; filename")
const B=Buffer.from("--")
const C=Buffer.from("--\r\n")
function I(A){for(let e=0;e<A.length;++e)if((A.charCodeAt(e)&~127)!==0)return false
return true}function u(A){const e=A.length
if(e<27||e>70)return false
for(let t=0;t<e;++t){const e=A.charCodeAt(t)
if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===39||e===45||e===95))return false}return true}function d(A,e){g(e!=="failure"&&e.essence==="multipart/form-data")
const t=e.parameters.get("boundary")
if(t===void 0)return"failure"
const r=Buffer.from(`--${t}`,"utf8")
const o=[]
const i={position:0}
while(A[i.position]===13&&A[i.position+1]===10)i.position+=2
let Q=A.length
while(A[Q-1]===10&&A[Q-2]===13)Q-=2
if(Q!==A.length)A=A.subarray(0,Q)
while(true){if(A.subarray(i.position,i.position+r.length).equals(r))i.position+=r.length
else return"failure"
if(i.position===A.length-2&&D(A,B,i)||i.position===A.length-4&&D(A,C,i))return o
if(A[i.position]!==13||A[i.position+1]!==10)return"failure"
i.position+=2
const e=f(A,i)
if(e==="failure")return"failure"
let{name:t,filename:Q,contentType:l,encoding:h}=e
i.position+=2
let u
{const e=A.indexOf(r.subarray(2),i.position)
if(e===-1)return"failure"
u=A.subarray(i.position,e-4)
i.position+=u.length
if(h==="base64")u=Buffer.from(u.toString(),"base64")}if(A[i.position]!==13||A[i.position+1]!==10)return"failure"
else i.position+=2
let d
if(Q!==null){l??="text/plain"
if(!I(l))l=""
d=new E([u],Q,{type:l})}else d=n(Buffer.from(u))
g(s(t))
g(typeof d==="string"&&s(d)||a(d))
o.push(c(t,d,Q))}}function f(A,e){let t=null
let s=null
let n=null
let a=null
while(true){if(A[e.position]===13&&A[e.position+1]===10){if(t===null)return"failure"
return{name:t,filename:s,contentType:n,encoding:a}}let c=w(A=>A!==10&&A!==13&&A!==58,A,e)
c=y(c,true,true,A=>A===9||A===32)
if(!o.test(c.toString()))return"failure"
if(A[e.position]!==58)return"failure"
e.position++
w(A=>A===32||A===9,A,e)
switch(r(c)){case"content-disposition":t=s=null
if(!D(A,l,e))return"failure"
e.position+=17
t=p(A,e)
if(t===null)return"failure"
if(D(A,h,e)){let t=e.position+h.length
if(A[t]===42){e.position+=1
t+=1}if(A[t]!==61||A[t+1]!==34)return"failure"
e.position+=12
s=p(A,e)
if(s===null)return"failure"}break
case"content-type":{let t=w(A=>A!==10&&A!==13,A,e)
t=y(t,false,true,A=>A===9||A===32)
n=i(t)
break}case"content-transfer-encoding":{let t=w(A=>A!==10&&A!==13,A,e)
t=y(t,false,true,A=>A===9||A===32)
a=i(t)
break}default:w(A=>A!==10&&A!==13,A,e)}if(A[e.position]!==13&&A[e.position+1]!==10)return"failure"
else e.position+=2}}function p(A,e){g(A[e.position-1]===34)
let t=w(A=>A!==10&&A!==13&&A!==34,A,e)
if(A[e.position]!==34)return null
else e.position++
t=(new TextDecoder).decode(t).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"')
return t}function w(A,e,t){let s=t.position
while(s<e.length&&A(e[s]))++s
return e.subarray(t.position,t.position=s)}function y(A,e,t,s){let r=0
let n=A.length-1
if(e)while(r<A.length&&s(A[r]))r++
if(t)while(n>0&&s(A[n]))n--
return r===0&&n===A.length-1?A:A.subarray(r,n+1)}function D(A,e,t){if(A.length<e.length)return false
for(let s=0;s<e.length;s++)if(e[s]!==A[t.position+s])return false
return true}A.exports={multipartFormDataParser:d,validateBoundary:u}}),5910:((A,e,t)=>{const{isBlobLike:s,iteratorMixin:r}=t(3168)
const{kState:n}=t(3627)
const{kEnumerableProperty:o}=t(3440)
const{FileLike:i,isFileLike:a}=t(7114)
const{webidl:c}=t(5893)
const{File:g}=t(4573)
const Q=t(7975)
const E=globalThis.File??g
class l{constructor(A){c.util.markAsUncloneable(this)
if(A!==void 0)throw c.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})
this[n]=[]}append(A,e,t=void 0){c.brandCheck(this,l)
const r="FormData.append"
c.argumentLengthCheck(arguments,2,r)
if(arguments.length===3&&!s(e))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
A=c.converters.USVString(A,r,"name")
e=s(e)?c.converters.Blob(e,r,"value",{strict:false}):c.converters.USVString(e,r,"value")
t=arguments.length===3?c.converters.USVString(t,r,"filename"):void 0
const o=h(A,e,t)
this[n].push(o)}delete(A){c.brandCheck(this,l)
const e="FormData.delete"
c.argumentLengthCheck(arguments,1,e)
A=c.converters.USVString(A,e,"name")
this[n]=this[n].filter(e=>e.name!==A)}get(A){c.brandCheck(this,l)
const e="FormData.get"
c.argumentLengthCheck(arguments,1,e)
A=c.converters.USVString(A,e,"name")
const t=this[n].findIndex(e=>e.name===A)
if(t===-1)return null
return this[n][t].value}getAll(A){c.brandCheck(this,l)
const e="FormData.getAll"
c.argumentLengthCheck(arguments,1,e)
A=c.converters.USVString(A,e,"name")
return this[n].filter(e=>e.name===A).map(A=>A.value)}has(A){c.brandCheck(this,l)
const e="FormData.has"
c.argumentLengthCheck(arguments,1,e)
A=c.converters.USVString(A,e,"name")
return this[n].findIndex(e=>e.name===A)!==-1}set(A,e,t=void 0){c.brandCheck(this,l)
const r="FormData.set"
c.argumentLengthCheck(arguments,2,r)
if(arguments.length===3&&!s(e))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
A=c.converters.USVString(A,r,"name")
e=s(e)?c.converters.Blob(e,r,"name",{strict:false}):c.converters.USVString(e,r,"name")
t=arguments.length===3?c.converters.USVString(t,r,"name"):void 0
const o=h(A,e,t)
const i=this[n].findIndex(e=>e.name===A)
if(i!==-1)this[n]=[...this[n].slice(0,i),o,...this[n].slice(i+1).filter(e=>e.name!==A)]
else this[n].push(o)}[Q.inspect.custom](A,e){const t=this[n].reduce((A,e)=>{if(A[e.name])if(Array.isArray(A[e.name]))A[e.name].push(e.value)
else A[e.name]=[A[e.name],e.value]
else A[e.name]=e.value
return A},{__proto__:null})
e.depth??=A
e.colors??=true
const s=Q.formatWithOptions(e,t)
return`FormData ${s.slice(s.indexOf("]")+2)}`}}r("FormData",l,n,"name","value")
Object.defineProperties(l.prototype,{append:o,delete:o,get:o,getAll:o,has:o,set:o,[Symbol.toStringTag]:{value:"FormData",configurable:true}})
function h(A,e,t){if(typeof e==="string");else{if(!a(e))e=e instanceof Blob?new E([e],"blob",{type:e.type}):new i(e,"blob",{type:e.type})
if(t!==void 0){const A={type:e.type,lastModified:e.lastModified}
e=e instanceof g?new E([e],t,A):new i(e,t,A)}}return{name:A,value:e}}A.exports={FormData:l,makeEntry:h}}),1059:(A=>{const e=Symbol.for("undici.globalOrigin.1")
function t(){return globalThis[e]}function s(A){if(A===void 0){Object.defineProperty(globalThis,e,{value:void 0,writable:true,enumerable:false,configurable:false})
return}const t=new URL(A)
if(t.protocol!=="http:"&&t.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)
Object.defineProperty(globalThis,e,{value:t,writable:true,enumerable:false,configurable:false})}A.exports={getGlobalOrigin:t,setGlobalOrigin:s}}),660:((A,e,t)=>{const{kConstruct:s}=t(6443)
const{kEnumerableProperty:r}=t(3440)
const{iteratorMixin:n,isValidHeaderName:o,isValidHeaderValue:i}=t(3168)
const{webidl:a}=t(5893)
const c=t(4589)
const g=t(7975)
const Q=Symbol("headers map")
const E=Symbol("headers map sorted")
function l(A){return A===10||A===13||A===9||A===32}function h(A){let e=0
let t=A.length
while(t>e&&l(A.charCodeAt(t-1)))--t
while(t>e&&l(A.charCodeAt(e)))++e
return e===0&&t===A.length?A:A.substring(e,t)}function B(A,e){if(Array.isArray(e))for(let t=0;t<e.length;++t){const s=e[t]
if(s.length!==2)throw a.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${s.length}.`})
C(A,s[0],s[1])}else if(typeof e==="object"&&e!==null){const t=Object.keys(e)
for(let s=0;s<t.length;++s)C(A,t[s],e[t[s]])}else throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function C(A,e,t){t=h(t)
if(!o(e))throw a.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"})
else if(!i(t))throw a.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})
if(f(A)==="immutable")throw new TypeError("immutable")
return w(A).append(e,t,false)}function I(A,e){return A[0]<e[0]?-1:1}class u{cookies=null
constructor(A){if(A instanceof u){this[Q]=new Map(A[Q])
this[E]=A[E]
this.cookies=A.cookies===null?null:[...A.cookies]}else{this[Q]=new Map(A)
this[E]=null}}contains(A,e){return this[Q].has(e?A:A.toLowerCase())}clear(){this[Q].clear()
this[E]=null
this.cookies=null}append(A,e,t){this[E]=null
const s=t?A:A.toLowerCase()
const r=this[Q].get(s)
if(r){const A=s==="cookie"?"; ":", "
this[Q].set(s,{name:r.name,value:`${r.value}${A}${e}`})}else this[Q].set(s,{name:A,value:e})
if(s==="set-cookie")(this.cookies??=[]).push(e)}set(A,e,t){this[E]=null
const s=t?A:A.toLowerCase()
if(s==="set-cookie")this.cookies=[e]
this[Q].set(s,{name:A,value:e})}delete(A,e){this[E]=null
if(!e)A=A.toLowerCase()
if(A==="set-cookie")this.cookies=null
this[Q].delete(A)}get(A,e){return this[Q].get(e?A:A.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:A,1:{value:e}}of this[Q])yield[A,e]}get entries(){const A={}
if(this[Q].size!==0)for(const{name:e,value:t}of this[Q].values())A[e]=t
return A}rawValues(){return this[Q].values()}get entriesList(){const A=[]
if(this[Q].size!==0)for(const{0:e,1:{name:t,value:s}}of this[Q])if(e==="set-cookie")for(const e of this.cookies)A.push([t,e])
else A.push([t,s])
return A}toSortedArray(){const A=this[Q].size
const e=new Array(A)
if(A<=32){if(A===0)return e
const t=this[Q][Symbol.iterator]()
const s=t.next().value
e[0]=[s[0],s[1].value]
c(s[1].value!==null)
for(let s,r,n=1,o=0,i=0,a=0,g=0;n<A;++n){r=t.next().value
s=e[n]=[r[0],r[1].value]
c(s[1]!==null)
a=0
i=n
while(a<i){g=a+(i-a>>1)
if(e[g][0]<=s[0])a=g+1
else i=g}if(n!==g){o=n
while(o>a)e[o]=e[--o]
e[a]=s}}if(!t.next().done)throw new TypeError("Unreachable")
return e}else{let A=0
for(const{0:t,1:{value:s}}of this[Q]){e[A++]=[t,s]
c(s!==null)}return e.sort(I)}}}class d{#P
#q
constructor(A=void 0){a.util.markAsUncloneable(this)
if(A===s)return
this.#q=new u
this.#P="none"
if(A!==void 0){A=a.converters.HeadersInit(A,"Headers contructor","init")
B(this,A)}}append(A,e){a.brandCheck(this,d)
a.argumentLengthCheck(arguments,2,"Headers.append")
const t="Headers.append"
A=a.converters.ByteString(A,t,"name")
e=a.converters.ByteString(e,t,"value")
return C(this,A,e)}delete(A){a.brandCheck(this,d)
a.argumentLengthCheck(arguments,1,"Headers.delete")
const e="Headers.delete"
A=a.converters.ByteString(A,e,"name")
if(!o(A))throw a.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"})
if(this.#P==="immutable")throw new TypeError("immutable")
if(!this.#q.contains(A,false))return
this.#q.delete(A,false)}get(A){a.brandCheck(this,d)
a.argumentLengthCheck(arguments,1,"Headers.get")
const e="Headers.get"
A=a.converters.ByteString(A,e,"name")
if(!o(A))throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"})
return this.#q.get(A,false)}has(A){a.brandCheck(this,d)
a.argumentLengthCheck(arguments,1,"Headers.has")
const e="Headers.has"
A=a.converters.ByteString(A,e,"name")
if(!o(A))throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"})
return this.#q.contains(A,false)}set(A,e){a.brandCheck(this,d)
a.argumentLengthCheck(arguments,2,"Headers.set")
const t="Headers.set"
A=a.converters.ByteString(A,t,"name")
e=a.converters.ByteString(e,t,"value")
e=h(e)
if(!o(A))throw a.errors.invalidArgument({prefix:t,value:A,type:"header name"})
else if(!i(e))throw a.errors.invalidArgument({prefix:t,value:e,type:"header value"})
if(this.#P==="immutable")throw new TypeError("immutable")
this.#q.set(A,e,false)}getSetCookie(){a.brandCheck(this,d)
const A=this.#q.cookies
if(A)return[...A]
return[]}get[E](){if(this.#q[E])return this.#q[E]
const A=[]
const e=this.#q.toSortedArray()
const t=this.#q.cookies
if(t===null||t.length===1)return this.#q[E]=e
for(let s=0;s<e.length;++s){const{0:r,1:n}=e[s]
if(r==="set-cookie")for(let e=0;e<t.length;++e)A.push([r,t[e]])
else A.push([r,n])}return this.#q[E]=A}[g.inspect.custom](A,e){e.depth??=A
return`Headers ${g.formatWithOptions(e,this.#q.entries)}`}static getHeadersGuard(A){return A.#P}static setHeadersGuard(A,e){A.#P=e}static getHeadersList(A){return A.#q}static setHeadersList(A,e){A.#q=e}}const{getHeadersGuard:f,setHeadersGuard:p,getHeadersList:w,setHeadersList:y}=d
Reflect.deleteProperty(d,"getHeadersGuard")
Reflect.deleteProperty(d,"setHeadersGuard")
Reflect.deleteProperty(d,"getHeadersList")
Reflect.deleteProperty(d,"setHeadersList")
n("Headers",d,E,0,1)
Object.defineProperties(d.prototype,{append:r,delete:r,get:r,has:r,set:r,getSetCookie:r,[Symbol.toStringTag]:{value:"Headers",configurable:true},[g.inspect.custom]:{enumerable:false}})
a.converters.HeadersInit=function(A,e,t){if(a.util.Type(A)==="Object"){const s=Reflect.get(A,Symbol.iterator)
if(!g.types.isProxy(A)&&s===d.prototype.entries)try{return w(A).entriesList}catch{}if(typeof s==="function")return a.converters["sequence<sequence<ByteString>>"](A,e,t,s.bind(A))
return a.converters["record<ByteString, ByteString>"](A,e,t)}throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}
A.exports={fill:B,compareHeaderName:I,Headers:d,HeadersList:u,getHeadersGuard:f,setHeadersGuard:p,setHeadersList:y,getHeadersList:w}}),4398:((A,e,t)=>{const{makeNetworkError:s,makeAppropriateNetworkError:r,filterResponse:n,makeResponse:o,fromInnerResponse:i}=t(9051)
const{HeadersList:a}=t(660)
const{Request:c,cloneRequest:g}=t(9967)
const Q=t(8522)
const{bytesMatch:E,makePolicyContainer:l,clonePolicyContainer:h,requestBadPort:B,TAOCheck:C,appendRequestOriginHeader:I,responseLocationURL:u,requestCurrentURL:d,setRequestReferrerPolicyOnRedirect:f,tryUpgradeRequestToAPotentiallyTrustworthyURL:p,createOpaqueTimingInfo:w,appendFetchMetadata:y,corsCheck:D,crossOriginResourcePolicyCheck:k,determineRequestsReferrer:m,coarsenedSharedCurrentTime:R,createDeferredPromise:b,isBlobLike:F,sameOrigin:S,isCancelled:N,isAborted:M,isErrorLike:U,fullyReadBody:L,readableStreamClose:T,isomorphicEncode:v,urlIsLocal:Y,urlIsHttpHttpsScheme:G,urlHasHttpsScheme:J,clampAndCoarsenConnectionTimingInfo:x,simpleRangeHeaderValue:H,buildContentRange:V,createInflate:O,extractMimeType:W}=t(3168)
const{kState:P,kDispatcher:q}=t(3627)
const _=t(4589)
const{safelyExtractBody:Z,extractBody:z}=t(4492)
const{redirectStatusSet:K,nullBodyStatus:X,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495)
const eA=t(8474)
const{Readable:tA,pipeline:sA,finished:rA}=t(7075)
const{addAbortListener:nA,isErrored:oA,isReadable:iA,bufferToLowerCasedHeaderName:aA}=t(3440)
const{dataURLProcessor:cA,serializeAMimeType:gA,minimizeSupportedMimeType:QA}=t(1900)
const{getGlobalDispatcher:EA}=t(2581)
const{webidl:lA}=t(5893)
const{STATUS_CODES:hA}=t(7067)
const BA=["GET","HEAD"]
const CA=typeof __UNDICI_IS_NODE__!=="undefined"||typeof esbuildDetection!=="undefined"?"node":"undici"
let IA
class uA extends eA{constructor(A){super()
this.dispatcher=A
this.connection=null
this.dump=false
this.state="ongoing"}terminate(A){if(this.state!=="ongoing")return
this.state="terminated"
this.connection?.destroy(A)
this.emit("terminated",A)}abort(A){if(this.state!=="ongoing")return
this.state="aborted"
if(!A)A=new DOMException("The operation was aborted.","AbortError")
this.serializedAbortReason=A
this.connection?.destroy(A)
this.emit("terminated",A)}}function dA(A){pA(A,"fetch")}function fA(A,e=void 0){lA.argumentLengthCheck(arguments,1,"globalThis.fetch")
let t=b()
let s
try{s=new c(A,e)}catch(A){t.reject(A)
return t.promise}const r=s[P]
if(s.signal.aborted){yA(t,r,null,s.signal.reason)
return t.promise}const n=r.client.globalObject
if(n?.constructor?.name==="ServiceWorkerGlobalScope")r.serviceWorkers="none"
let o=null
let a=false
let g=null
nA(s.signal,()=>{a=true
_(g!=null)
g.abort(s.signal.reason)
const A=o?.deref()
yA(t,r,A,s.signal.reason)})
const Q=A=>{if(a)return
if(A.aborted){yA(t,r,o,g.serializedAbortReason)
return}if(A.type==="error"){t.reject(new TypeError("fetch failed",{cause:A.error}))
return}o=new WeakRef(i(A,"immutable"))
t.resolve(o.deref())
t=null}
g=DA({request:r,processResponseEndOfBody:dA,processResponse:Q,dispatcher:s[q]})
return t.promise}function pA(A,e="other"){if(A.type==="error"&&A.aborted)return
if(!A.urlList?.length)return
const t=A.urlList[0]
let s=A.timingInfo
let r=A.cacheState
if(!G(t))return
if(s===null)return
if(!A.timingAllowPassed){s=w({startTime:s.startTime})
r=""}s.endTime=R()
A.timingInfo=s
wA(s,t.href,e,globalThis,r)}const wA=performance.markResourceTiming
function yA(A,e,t,s){if(A)A.reject(s)
if(e.body!=null&&iA(e.body?.stream))e.body.stream.cancel(s).catch(A=>{if(A.code==="ERR_INVALID_STATE")return
throw A})
if(t==null)return
const r=t[P]
if(r.body!=null&&iA(r.body?.stream))r.body.stream.cancel(s).catch(A=>{if(A.code==="ERR_INVALID_STATE")return
throw A})}function DA({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:s,processResponseEndOfBody:r,processResponseConsumeBody:n,useParallelQueue:o=false,dispatcher:i=EA()}){_(i)
let a=null
let c=false
if(A.client!=null){a=A.client.globalObject
c=A.client.crossOriginIsolatedCapability}const g=R(c)
const Q=w({startTime:g})
const E={controller:new uA(i),request:A,timingInfo:Q,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:s,processResponseConsumeBody:n,processResponseEndOfBody:r,taskDestination:a,crossOriginIsolatedCapability:c}
_(!A.body||A.body.stream)
if(A.window==="client")A.window=A.client?.globalObject?.constructor?.name==="Window"?A.client:"no-window"
if(A.origin==="client")A.origin=A.client.origin
if(A.policyContainer==="client")if(A.client!=null)A.policyContainer=h(A.client.policyContainer)
else A.policyContainer=l()
if(!A.headersList.contains("accept",true)){const e="*/*"
A.headersList.append("accept",e,true)}if(!A.headersList.contains("accept-language",true))A.headersList.append("accept-language","*",true)
if(A.priority===null);if(AA.has(A.destination));kA(E).catch(A=>{E.controller.terminate(A)})
return E.controller}async function kA(A,e=false){const t=A.request
let r=null
if(t.localURLsOnly&&!Y(d(t)))r=s("local URLs only")
p(t)
if(B(t)==="blocked")r=s("bad port")
if(t.referrerPolicy==="")t.referrerPolicy=t.policyContainer.referrerPolicy
if(t.referrer!=="no-referrer")t.referrer=m(t)
if(r===null)r=await(async()=>{const e=d(t)
if(S(e,t.url)&&t.responseTainting==="basic"||e.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"){t.responseTainting="basic"
return await mA(A)}if(t.mode==="same-origin")return s('request mode cannot be "same-origin"')
if(t.mode==="no-cors"){if(t.redirect!=="follow")return s('redirect mode cannot be "follow" for "no-cors" request')
t.responseTainting="opaque"
return await mA(A)}if(!G(d(t)))return s("URL scheme must be a HTTP(S) scheme")
t.responseTainting="cors"
return await FA(A)})()
if(e)return r
if(r.status!==0&&!r.internalResponse){if(t.responseTainting==="cors");if(t.responseTainting==="basic")r=n(r,"basic")
else if(t.responseTainting==="cors")r=n(r,"cors")
else if(t.responseTainting==="opaque")r=n(r,"opaque")
else _(false)}let o=r.status===0?r:r.internalResponse
if(o.urlList.length===0)o.urlList.push(...t.urlList)
if(!t.timingAllowFailed)r.timingAllowPassed=true
if(r.type==="opaque"&&o.status===206&&o.rangeRequested&&!t.headers.contains("range",true))r=o=s()
if(r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||X.includes(o.status))){o.body=null
A.controller.dump=true}if(t.integrity){const e=e=>bA(A,s(e))
if(t.responseTainting==="opaque"||r.body==null){e(r.error)
return}const n=s=>{if(!E(s,t.integrity)){e("integrity mismatch")
return}r.body=Z(s)[0]
bA(A,r)}
await L(r.body,n,e)}else bA(A,r)}function mA(A){if(N(A)&&A.request.redirectCount===0)return Promise.resolve(r(A))
const{request:e}=A
const{protocol:n}=d(e)
switch(n){case"about:":return Promise.resolve(s("about scheme is not supported"))
case"blob:":{if(!IA)IA=t(4573).resolveObjectURL
const A=d(e)
if(A.search.length!==0)return Promise.resolve(s("NetworkError when attempting to fetch resource."))
const r=IA(A.toString())
if(e.method!=="GET"||!F(r))return Promise.resolve(s("invalid method"))
const n=o()
const i=r.size
const a=v(`${i}`)
const c=r.type
if(!e.headersList.contains("range",true)){const A=z(r)
n.statusText="OK"
n.body=A[0]
n.headersList.set("content-length",a,true)
n.headersList.set("content-type",c,true)}else{n.rangeRequested=true
const A=e.headersList.get("range",true)
const t=H(A,true)
if(t==="failure")return Promise.resolve(s("failed to fetch the data URL"))
let{rangeStartValue:o,rangeEndValue:a}=t
if(o===null){o=i-a
a=o+a-1}else{if(o>=i)return Promise.resolve(s("Range start is greater than the blob's size."))
if(a===null||a>=i)a=i-1}const g=r.slice(o,a,c)
const Q=z(g)
n.body=Q[0]
const E=v(`${g.size}`)
const l=V(o,a,i)
n.status=206
n.statusText="Partial Content"
n.headersList.set("content-length",E,true)
n.headersList.set("content-type",c,true)
n.headersList.set("content-range",l,true)}return Promise.resolve(n)}case"data:":{const A=d(e)
const t=cA(A)
if(t==="failure")return Promise.resolve(s("failed to fetch the data URL"))
const r=gA(t.mimeType)
return Promise.resolve(o({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:r}]],body:Z(t.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... yet..."))
case"http:":case"https:":return FA(A).catch(A=>s(A))
default:return Promise.resolve(s("unknown scheme"))}}function RA(A,e){A.request.done=true
if(A.processResponseDone!=null)queueMicrotask(()=>A.processResponseDone(e))}function bA(A,e){let t=A.timingInfo
const s=()=>{const s=Date.now()
if(A.request.destination==="document")A.controller.fullTimingInfo=t
A.controller.reportTimingSteps=()=>{if(A.request.url.protocol!=="https:")return
t.endTime=s
let r=e.cacheState
const n=e.bodyInfo
if(!e.timingAllowPassed){t=w(t)
r=""}let o=0
if(A.request.mode!=="navigator"||!e.hasCrossOriginRedirects){o=e.status
const A=W(e.headersList)
if(A!=="failure")n.contentType=QA(A)}if(A.request.initiatorType!=null)wA(t,A.request.url.href,A.request.initiatorType,globalThis,r,n,o)}
const r=()=>{A.request.done=true
if(A.processResponseEndOfBody!=null)queueMicrotask(()=>A.processResponseEndOfBody(e))
if(A.request.initiatorType!=null)A.controller.reportTimingSteps()}
queueMicrotask(()=>r())}
if(A.processResponse!=null)queueMicrotask(()=>{A.processResponse(e)
A.processResponse=null})
const r=e.type==="error"?e:e.internalResponse??e
if(r.body==null)s()
else rA(r.body.stream,()=>{s()})}async function FA(A){const e=A.request
let t=null
let r=null
const n=A.timingInfo
if(e.serviceWorkers==="all");if(t===null){if(e.redirect==="follow")e.serviceWorkers="none"
r=t=await NA(A)
if(e.responseTainting==="cors"&&D(e,t)==="failure")return s("cors failure")
if(C(e,t)==="failure")e.timingAllowFailed=true}if((e.responseTainting==="opaque"||t.type==="opaque")&&k(e.origin,e.client,e.destination,r)==="blocked")return s("blocked")
if(K.has(r.status)){if(e.redirect!=="manual")A.controller.connection.destroy(void 0,false)
if(e.redirect==="error")t=s("unexpected redirect")
else if(e.redirect==="manual")t=r
else if(e.redirect==="follow")t=await SA(A,t)
else _(false)}t.timingInfo=n
return t}function SA(A,e){const t=A.request
const r=e.internalResponse?e.internalResponse:e
let n
try{n=u(r,d(t).hash)
if(n==null)return e}catch(A){return Promise.resolve(s(A))}if(!G(n))return Promise.resolve(s("URL scheme must be a HTTP(S) scheme"))
if(t.redirectCount===20)return Promise.resolve(s("redirect count exceeded"))
t.redirectCount+=1
if(t.mode==="cors"&&(n.username||n.password)&&!S(t,n))return Promise.resolve(s('cross origin not allowed for request mode "cors"'))
if(t.responseTainting==="cors"&&(n.username||n.password))return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'))
if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(s())
if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!BA.includes(t.method)){t.method="GET"
t.body=null
for(const A of $)t.headersList.delete(A)}if(!S(d(t),n)){t.headersList.delete("authorization",true)
t.headersList.delete("proxy-authorization",true)
t.headersList.delete("cookie",true)
t.headersList.delete("host",true)}if(t.body!=null){_(t.body.source!=null)
t.body=Z(t.body.source)[0]}const o=A.timingInfo
o.redirectEndTime=o.postRedirectStartTime=R(A.crossOriginIsolatedCapability)
if(o.redirectStartTime===0)o.redirectStartTime=o.startTime
t.urlList.push(n)
f(t,r)
return kA(A,true)}async function NA(A,e=false,t=false){const n=A.request
let o=null
let i=null
let a=null
const c=null
const Q=false
if(n.window==="no-window"&&n.redirect==="error"){o=A
i=n}else{i=g(n)
o={...A}
o.request=i}const E=n.credentials==="include"||n.credentials==="same-origin"&&n.responseTainting==="basic"
const l=i.body?i.body.length:null
let h=null
if(i.body==null&&["POST","PUT"].includes(i.method))h="0"
if(l!=null)h=v(`${l}`)
if(h!=null)i.headersList.append("content-length",h,true)
if(l!=null&&i.keepalive);if(i.referrer instanceof URL)i.headersList.append("referer",v(i.referrer.href),true)
I(i)
y(i)
if(!i.headersList.contains("user-agent",true))i.headersList.append("user-agent",CA)
if(i.cache==="default"&&(i.headersList.contains("if-modified-since",true)||i.headersList.contains("if-none-match",true)||i.headersList.contains("if-unmodified-since",true)||i.headersList.contains("if-match",true)||i.headersList.contains("if-range",true)))i.cache="no-store"
if(i.cache==="no-cache"&&!i.preventNoCacheCacheControlHeaderModification&&!i.headersList.contains("cache-control",true))i.headersList.append("cache-control","max-age=0",true)
if(i.cache==="no-store"||i.cache==="reload"){if(!i.headersList.contains("pragma",true))i.headersList.append("pragma","no-cache",true)
if(!i.headersList.contains("cache-control",true))i.headersList.append("cache-control","no-cache",true)}if(i.headersList.contains("range",true))i.headersList.append("accept-encoding","identity",true)
if(!i.headersList.contains("accept-encoding",true))if(J(d(i)))i.headersList.append("accept-encoding","br, gzip, deflate",true)
else i.headersList.append("accept-encoding","gzip, deflate",true)
i.headersList.delete("host",true)
if(E);if(c==null)i.cache="no-store"
if(i.cache!=="no-store"&&i.cache!=="reload");if(a==null){if(i.cache==="only-if-cached")return s("only if cached")
const A=await MA(o,E,t)
if(!j.has(i.method)&&A.status>=200&&A.status<=399);if(Q&&A.status===304);if(a==null)a=A}a.urlList=[...i.urlList]
if(i.headersList.contains("range",true))a.rangeRequested=true
a.requestIncludesCredentials=E
if(a.status===407){if(n.window==="no-window")return s()
if(N(A))return r(A)
return s("proxy authentication required")}if(a.status===421&&!t&&(n.body==null||n.body.source!=null)){if(N(A))return r(A)
A.controller.connection.destroy()
a=await NA(A,e,true)}if(e);return a}async function MA(A,e=false,t=false){_(!A.controller.connection||A.controller.connection.destroyed)
A.controller.connection={abort:null,destroyed:false,destroy(A,e=true){if(!this.destroyed){this.destroyed=true
if(e)this.abort?.(A??new DOMException("The operation was aborted.","AbortError"))}}}
const n=A.request
let i=null
const c=A.timingInfo
const g=null
if(g==null)n.cache="no-store"
if(n.mode==="websocket");let E=null
if(n.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody())
else if(n.body!=null){const e=async function*(e){if(N(A))return
yield e
A.processRequestBodyChunkLength?.(e.byteLength)}
const t=()=>{if(N(A))return
if(A.processRequestEndOfBody)A.processRequestEndOfBody()}
const s=e=>{if(N(A))return
if(e.name==="AbortError")A.controller.abort()
else A.controller.terminate(e)}
E=async function*(){try{for await(const A of n.body.stream)yield*e(A)
t()}catch(A){s(A)}}()}try{const{body:e,status:t,statusText:s,headersList:r,socket:n}=await I({body:E})
if(n)i=o({status:t,statusText:s,headersList:r,socket:n})
else{const n=e[Symbol.asyncIterator]()
A.controller.next=()=>n.next()
i=o({status:t,statusText:s,headersList:r})}}catch(e){if(e.name==="AbortError"){A.controller.connection.destroy()
return r(A,e)}return s(e)}const l=async()=>{await A.controller.resume()}
const h=e=>{if(!N(A))A.controller.abort(e)}
const B=new ReadableStream({async start(e){A.controller.controller=e},async pull(A){await l(A)},async cancel(A){await h(A)},type:"bytes"})
i.body={stream:B,source:null,length:null}
if(!A.controller.resume)A.controller.on("terminated",C)
A.controller.resume=async()=>{while(true){let e
let t
try{const{done:t,value:s}=await A.controller.next()
if(M(A))break
e=t?void 0:s}catch(s){if(A.controller.ended&&!c.encodedBodySize)e=void 0
else{e=s
t=true}}if(e===void 0){T(A.controller.controller)
RA(A,i)
return}c.decodedBodySize+=e?.byteLength??0
if(t){A.controller.terminate(e)
return}const s=new Uint8Array(e)
if(s.byteLength)A.controller.controller.enqueue(s)
if(oA(B)){A.controller.terminate()
return}if(A.controller.controller.desiredSize<=0)return}}
function C(e){if(M(A)){i.aborted=true
if(iA(B))A.controller.controller.error(A.controller.serializedAbortReason)}else if(iA(B))A.controller.controller.error(new TypeError("terminated",{cause:U(e)?e:void 0}))
A.controller.connection.destroy()}return i
function I({body:e}){const t=d(n)
const s=A.controller.dispatcher
return new Promise((r,o)=>s.dispatch({path:t.pathname+t.search,origin:t.origin,method:n.method,body:s.isMockActive?n.body&&(n.body.source||n.body.stream):e,headers:n.headersList.entries,maxRedirections:0,upgrade:n.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(e){const{connection:t}=A.controller
c.finalConnectionTimingInfo=x(void 0,c.postRedirectStartTime,A.crossOriginIsolatedCapability)
if(t.destroyed)e(new DOMException("The operation was aborted.","AbortError"))
else{A.controller.on("terminated",e)
this.abort=t.abort=e}c.finalNetworkRequestStartTime=R(A.crossOriginIsolatedCapability)},onResponseStarted(){c.finalNetworkResponseStartTime=R(A.crossOriginIsolatedCapability)},onHeaders(A,e,t,s){if(A<200)return
let o=""
const i=new a
for(let A=0;A<e.length;A+=2)i.append(aA(e[A]),e[A+1].toString("latin1"),true)
o=i.get("location",true)
const c=[]
const g=o&&n.redirect==="follow"&&K.has(A)
if(n.method!=="HEAD"&&n.method!=="CONNECT"&&!X.includes(A)&&!g){const A=i.get("content-encoding",true)
const e=A?A.toLowerCase().split(","):[]
const t=5
if(e.length>t){this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`))
return true}for(let A=e.length-1;A>=0;--A){const t=e[A].trim()
if(t==="x-gzip"||t==="gzip")c.push(Q.createGunzip({flush:Q.constants.Z_SYNC_FLUSH,finishFlush:Q.constants.Z_SYNC_FLUSH}))
else if(t==="deflate")c.push(O({flush:Q.constants.Z_SYNC_FLUSH,finishFlush:Q.constants.Z_SYNC_FLUSH}))
else if(t==="br")c.push(Q.createBrotliDecompress({flush:Q.constants.BROTLI_OPERATION_FLUSH,finishFlush:Q.constants.BROTLI_OPERATION_FLUSH}))
else{c.length=0
break}}}this.body=new tA({read:t})
const E=this.onError.bind(this)
r({status:A,statusText:s,headersList:i,body:c.length?sA(this.body,...c,A=>{if(A)this.onError(A)}).on("error",E):this.body.on("error",E)})
return true},onData(e){if(A.controller.dump)return
const t=e
c.encodedBodySize+=t.byteLength
return this.body.push(t)},onComplete(){if(this.abort)A.controller.off("terminated",this.abort)
A.controller.ended=true
this.body.push(null)},onError(e){if(this.abort)A.controller.off("terminated",this.abort)
this.body?.destroy(e)
A.controller.terminate(e)
o(e)},onUpgrade(A,e,t){if(A!==101)return
const s=new a
for(let A=0;A<e.length;A+=2)s.append(aA(e[A]),e[A+1].toString("latin1"),true)
r({status:A,statusText:hA[A],headersList:s,socket:t})
return true}}))}}A.exports={fetch:fA,Fetch:uA,fetching:DA,finalizeAndReportTiming:pA}}),9967:((A,e,t)=>{const{extractBody:s,mixinBody:r,cloneBody:n,bodyUnusable:o}=t(4492)
const{Headers:i,fill:a,HeadersList:c,setHeadersGuard:g,getHeadersGuard:Q,setHeadersList:E,getHeadersList:l}=t(660)
const{FinalizationRegistry:h}=t(6653)()
const B=t(3440)
const C=t(7975)
const{isValidHTTPToken:I,sameOrigin:u,environmentSettingsObject:d}=t(3168)
const{forbiddenMethodsSet:f,corsSafeListedMethodsSet:p,referrerPolicy:w,requestRedirect:y,requestMode:D,requestCredentials:k,requestCache:m,requestDuplex:R}=t(4495)
const{kEnumerableProperty:b,normalizedMethodRecordsBase:F,normalizedMethodRecords:S}=B
const{kHeaders:N,kSignal:M,kState:U,kDispatcher:L}=t(3627)
const{webidl:T}=t(5893)
const{URLSerializer:v}=t(1900)
const{kConstruct:Y}=t(6443)
const G=t(4589)
const{getMaxListeners:J,setMaxListeners:x,getEventListeners:H,defaultMaxListeners:V}=t(8474)
const O=Symbol("abortController")
const W=new h(({signal:A,abort:e})=>{A.removeEventListener("abort",e)})
const P=new WeakMap
function q(A){return e
function e(){const t=A.deref()
if(t!==void 0){W.unregister(e)
this.removeEventListener("abort",e)
t.abort(this.reason)
const A=P.get(t.signal)
if(A!==void 0){if(A.size!==0){for(const e of A){const A=e.deref()
if(A!==void 0)A.abort(this.reason)}A.clear()}P.delete(t.signal)}}}}let _=false
class Z{constructor(A,e={}){T.util.markAsUncloneable(this)
if(A===Y)return
const t="Request constructor"
T.argumentLengthCheck(arguments,1,t)
A=T.converters.RequestInfo(A,t,"input")
e=T.converters.RequestInit(e,t,"init")
let r=null
let n=null
const Q=d.settingsObject.baseUrl
let h=null
if(typeof A==="string"){this[L]=e.dispatcher
let t
try{t=new URL(A,Q)}catch(e){throw new TypeError("Failed to parse URL from "+A,{cause:e})}if(t.username||t.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A)
r=z({urlList:[t]})
n="cors"}else{this[L]=e.dispatcher||A[L]
G(A instanceof Z)
r=A[U]
h=A[M]}const C=d.settingsObject.origin
let w="client"
if(r.window?.constructor?.name==="EnvironmentSettingsObject"&&u(r.window,C))w=r.window
if(e.window!=null)throw new TypeError(`'window' option '${w}' must be null`)
if("window"in e)w="no-window"
r=z({method:r.method,headersList:r.headersList,unsafeRequest:r.unsafeRequest,client:d.settingsObject,window:w,priority:r.priority,origin:r.origin,referrer:r.referrer,referrerPolicy:r.referrerPolicy,mode:r.mode,credentials:r.credentials,cache:r.cache,redirect:r.redirect,integrity:r.integrity,keepalive:r.keepalive,reloadNavigation:r.reloadNavigation,historyNavigation:r.historyNavigation,urlList:[...r.urlList]})
const y=Object.keys(e).length!==0
if(y){if(r.mode==="navigate")r.mode="same-origin"
r.reloadNavigation=false
r.historyNavigation=false
r.origin="client"
r.referrer="client"
r.referrerPolicy=""
r.url=r.urlList[r.urlList.length-1]
r.urlList=[r.url]}if(e.referrer!==void 0){const A=e.referrer
if(A==="")r.referrer="no-referrer"
else{let e
try{e=new URL(A,Q)}catch(e){throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}if(e.protocol==="about:"&&e.hostname==="client"||C&&!u(e,d.settingsObject.baseUrl))r.referrer="client"
else r.referrer=e}}if(e.referrerPolicy!==void 0)r.referrerPolicy=e.referrerPolicy
let D
if(e.mode!==void 0)D=e.mode
else D=n
if(D==="navigate")throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})
if(D!=null)r.mode=D
if(e.credentials!==void 0)r.credentials=e.credentials
if(e.cache!==void 0)r.cache=e.cache
if(r.cache==="only-if-cached"&&r.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
if(e.redirect!==void 0)r.redirect=e.redirect
if(e.integrity!=null)r.integrity=String(e.integrity)
if(e.keepalive!==void 0)r.keepalive=Boolean(e.keepalive)
if(e.method!==void 0){let A=e.method
const t=S[A]
if(t!==void 0)r.method=t
else{if(!I(A))throw new TypeError(`'${A}' is not a valid HTTP method.`)
const e=A.toUpperCase()
if(f.has(e))throw new TypeError(`'${A}' HTTP method is unsupported.`)
A=F[e]??A
r.method=A}if(!_&&r.method==="patch"){process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"})
_=true}}if(e.signal!==void 0)h=e.signal
this[U]=r
const k=new AbortController
this[M]=k.signal
if(h!=null){if(!h||typeof h.aborted!=="boolean"||typeof h.addEventListener!=="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
if(h.aborted)k.abort(h.reason)
else{this[O]=k
const A=new WeakRef(k)
const e=q(A)
try{if(typeof J==="function"&&J(h)===V)x(1500,h)
else if(H(h,"abort").length>=V)x(1500,h)}catch{}B.addAbortListener(h,e)
W.register(k,{signal:h,abort:e},e)}}this[N]=new i(Y)
E(this[N],r.headersList)
g(this[N],"request")
if(D==="no-cors"){if(!p.has(r.method))throw new TypeError(`'${r.method} is unsupported in no-cors mode.`)
g(this[N],"request-no-cors")}if(y){const A=l(this[N])
const t=e.headers!==void 0?e.headers:new c(A)
A.clear()
if(t instanceof c){for(const{name:e,value:s}of t.rawValues())A.append(e,s,false)
A.cookies=t.cookies}else a(this[N],t)}const m=A instanceof Z?A[U].body:null
if((e.body!=null||m!=null)&&(r.method==="GET"||r.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.")
let R=null
if(e.body!=null){const[A,t]=s(e.body,r.keepalive)
R=A
if(t&&!l(this[N]).contains("content-type",true))this[N].append("content-type",t)}const b=R??m
if(b!=null&&b.source==null){if(R!=null&&e.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.")
if(r.mode!=="same-origin"&&r.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
r.useCORSPreflightFlag=true}let v=b
if(R==null&&m!=null){if(o(A))throw new TypeError("Cannot construct a Request with a Request object that has already been used.")
const e=new TransformStream
m.stream.pipeThrough(e)
v={source:m.source,length:m.length,stream:e.readable}}this[U].body=v}get method(){T.brandCheck(this,Z)
return this[U].method}get url(){T.brandCheck(this,Z)
return v(this[U].url)}get headers(){T.brandCheck(this,Z)
return this[N]}get destination(){T.brandCheck(this,Z)
return this[U].destination}get referrer(){T.brandCheck(this,Z)
if(this[U].referrer==="no-referrer")return""
if(this[U].referrer==="client")return"about:client"
return this[U].referrer.toString()}get referrerPolicy(){T.brandCheck(this,Z)
return this[U].referrerPolicy}get mode(){T.brandCheck(this,Z)
return this[U].mode}get credentials(){return this[U].credentials}get cache(){T.brandCheck(this,Z)
return this[U].cache}get redirect(){T.brandCheck(this,Z)
return this[U].redirect}get integrity(){T.brandCheck(this,Z)
return this[U].integrity}get keepalive(){T.brandCheck(this,Z)
return this[U].keepalive}get isReloadNavigation(){T.brandCheck(this,Z)
return this[U].reloadNavigation}get isHistoryNavigation(){T.brandCheck(this,Z)
return this[U].historyNavigation}get signal(){T.brandCheck(this,Z)
return this[M]}get body(){T.brandCheck(this,Z)
return this[U].body?this[U].body.stream:null}get bodyUsed(){T.brandCheck(this,Z)
return!!this[U].body&&B.isDisturbed(this[U].body.stream)}get duplex(){T.brandCheck(this,Z)
return"half"}clone(){T.brandCheck(this,Z)
if(o(this))throw new TypeError("unusable")
const A=K(this[U])
const e=new AbortController
if(this.signal.aborted)e.abort(this.signal.reason)
else{let A=P.get(this.signal)
if(A===void 0){A=new Set
P.set(this.signal,A)}const t=new WeakRef(e)
A.add(t)
B.addAbortListener(e.signal,q(t))}return X(A,e.signal,Q(this[N]))}[C.inspect.custom](A,e){if(e.depth===null)e.depth=2
e.colors??=true
const t={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal}
return`Request ${C.formatWithOptions(e,t)}`}}r(Z)
function z(A){return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??false,unsafeRequest:A.unsafeRequest??false,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",keepalive:A.keepalive??false,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??false,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??false,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??false,historyNavigation:A.historyNavigation??false,userActivation:A.userActivation??false,taintedOrigin:A.taintedOrigin??false,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??false,done:A.done??false,timingAllowFailed:A.timingAllowFailed??false,urlList:A.urlList,url:A.urlList[0],headersList:A.headersList?new c(A.headersList):new c}}function K(A){const e=z({...A,body:null})
if(A.body!=null)e.body=n(e,A.body)
return e}function X(A,e,t){const s=new Z(Y)
s[U]=A
s[M]=e
s[N]=new i(Y)
E(s[N],A.headersList)
g(s[N],t)
return s}Object.defineProperties(Z.prototype,{method:b,url:b,headers:b,redirect:b,clone:b,signal:b,duplex:b,destination:b,body:b,bodyUsed:b,isHistoryNavigation:b,isReloadNavigation:b,keepalive:b,integrity:b,cache:b,credentials:b,attribute:b,referrerPolicy:b,referrer:b,mode:b,[Symbol.toStringTag]:{value:"Request",configurable:true}})
T.converters.Request=T.interfaceConverter(Z)
T.converters.RequestInfo=function(A,e,t){if(typeof A==="string")return T.converters.USVString(A,e,t)
if(A instanceof Z)return T.converters.Request(A,e,t)
return T.converters.USVString(A,e,t)}
T.converters.AbortSignal=T.interfaceConverter(AbortSignal)
T.converters.RequestInit=T.dictionaryConverter([{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.converters.DOMString,allowedValues:w},{key:"mode",converter:T.converters.DOMString,allowedValues:D},{key:"credentials",converter:T.converters.DOMString,allowedValues:k},{key:"cache",converter:T.converters.DOMString,allowedValues:m},{key:"redirect",converter:T.converters.DOMString,allowedValues:y},{key:"integrity",converter:T.converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"RequestInit","signal",{strict:false}))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:R},{key:"dispatcher",converter:T.converters.any}])
A.exports={Request:Z,makeRequest:z,fromInnerRequest:X,cloneRequest:K}}),9051:((A,e,t)=>{const{Headers:s,HeadersList:r,fill:n,getHeadersGuard:o,setHeadersGuard:i,setHeadersList:a}=t(660)
const{extractBody:c,cloneBody:g,mixinBody:Q,hasFinalizationRegistry:E,streamRegistry:l,bodyUnusable:h}=t(4492)
const B=t(3440)
const C=t(7975)
const{kEnumerableProperty:I}=B
const{isValidReasonPhrase:u,isCancelled:d,isAborted:f,isBlobLike:p,serializeJavascriptValueToJSONString:w,isErrorLike:y,isomorphicEncode:D,environmentSettingsObject:k}=t(3168)
const{redirectStatusSet:m,nullBodyStatus:R}=t(4495)
const{kState:b,kHeaders:F}=t(3627)
const{webidl:S}=t(5893)
const{FormData:N}=t(5910)
const{URLSerializer:M}=t(1900)
const{kConstruct:U}=t(6443)
const L=t(4589)
const{types:T}=t(7975)
const v=new TextEncoder("utf-8")
class Y{static error(){const A=q(x(),"immutable")
return A}static json(A,e={}){S.argumentLengthCheck(arguments,1,"Response.json")
if(e!==null)e=S.converters.ResponseInit(e)
const t=v.encode(w(A))
const s=c(t)
const r=q(J({}),"response")
P(r,e,{body:s[0],type:"application/json"})
return r}static redirect(A,e=302){S.argumentLengthCheck(arguments,1,"Response.redirect")
A=S.converters.USVString(A)
e=S.converters["unsigned short"](e)
let t
try{t=new URL(A,k.settingsObject.baseUrl)}catch(e){throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}if(!m.has(e))throw new RangeError(`Invalid status code ${e}`)
const s=q(J({}),"immutable")
s[b].status=e
const r=D(M(t))
s[b].headersList.append("location",r,true)
return s}constructor(A=null,e={}){S.util.markAsUncloneable(this)
if(A===U)return
if(A!==null)A=S.converters.BodyInit(A)
e=S.converters.ResponseInit(e)
this[b]=J({})
this[F]=new s(U)
i(this[F],"response")
a(this[F],this[b].headersList)
let t=null
if(A!=null){const[e,s]=c(A)
t={body:e,type:s}}P(this,e,t)}get type(){S.brandCheck(this,Y)
return this[b].type}get url(){S.brandCheck(this,Y)
const A=this[b].urlList
const e=A[A.length-1]??null
if(e===null)return""
return M(e,true)}get redirected(){S.brandCheck(this,Y)
return this[b].urlList.length>1}get status(){S.brandCheck(this,Y)
return this[b].status}get ok(){S.brandCheck(this,Y)
return this[b].status>=200&&this[b].status<=299}get statusText(){S.brandCheck(this,Y)
return this[b].statusText}get headers(){S.brandCheck(this,Y)
return this[F]}get body(){S.brandCheck(this,Y)
return this[b].body?this[b].body.stream:null}get bodyUsed(){S.brandCheck(this,Y)
return!!this[b].body&&B.isDisturbed(this[b].body.stream)}clone(){S.brandCheck(this,Y)
if(h(this))throw S.errors.exception({header:"Response.clone",message:"Body has already been consumed."})
const A=G(this[b])
if(E&&this[b].body?.stream)l.register(this,new WeakRef(this[b].body.stream))
return q(A,o(this[F]))}[C.inspect.custom](A,e){if(e.depth===null)e.depth=2
e.colors??=true
const t={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url}
return`Response ${C.formatWithOptions(e,t)}`}}Q(Y)
Object.defineProperties(Y.prototype,{type:I,url:I,status:I,ok:I,redirected:I,statusText:I,headers:I,clone:I,body:I,bodyUsed:I,[Symbol.toStringTag]:{value:"Response",configurable:true}})
Object.defineProperties(Y,{json:I,redirect:I,error:I})
function G(A){if(A.internalResponse)return O(G(A.internalResponse),A.type)
const e=J({...A,body:null})
if(A.body!=null)e.body=g(e,A.body)
return e}function J(A){return{aborted:false,rangeRequested:false,timingAllowPassed:false,requestIncludesCredentials:false,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,headersList:A?.headersList?new r(A?.headersList):new r,urlList:A?.urlList?[...A.urlList]:[]}}function x(A){const e=y(A)
return J({type:"error",status:0,error:e?A:new Error(A?String(A):A),aborted:A&&A.name==="AbortError"})}function H(A){return A.type==="error"&&A.status===0}function V(A,e){e={internalResponse:A,...e}
return new Proxy(A,{get(A,t){return t in e?e[t]:A[t]},set(A,t,s){L(!(t in e))
A[t]=s
return true}})}function O(A,e){if(e==="basic")return V(A,{type:"basic",headersList:A.headersList})
else if(e==="cors")return V(A,{type:"cors",headersList:A.headersList})
else if(e==="opaque")return V(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null})
else if(e==="opaqueredirect")return V(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null})
else L(false)}function W(A,e=null){L(d(A))
return f(A)?x(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):x(Object.assign(new DOMException("Request was cancelled."),{cause:e}))}function P(A,e,t){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
if("statusText"in e&&e.statusText!=null)if(!u(String(e.statusText)))throw new TypeError("Invalid statusText")
if("status"in e&&e.status!=null)A[b].status=e.status
if("statusText"in e&&e.statusText!=null)A[b].statusText=e.statusText
if("headers"in e&&e.headers!=null)n(A[F],e.headers)
if(t){if(R.includes(A.status))throw S.errors.exception({header:"Response constructor",message:`Invalid response status code ${A.status}`})
A[b].body=t.body
if(t.type!=null&&!A[b].headersList.contains("content-type",true))A[b].headersList.append("content-type",t.type,true)}}function q(A,e){const t=new Y(U)
t[b]=A
t[F]=new s(U)
a(t[F],A.headersList)
i(t[F],e)
if(E&&A.body?.stream)l.register(t,new WeakRef(A.body.stream))
return t}S.converters.ReadableStream=S.interfaceConverter(ReadableStream)
S.converters.FormData=S.interfaceConverter(N)
S.converters.URLSearchParams=S.interfaceConverter(URLSearchParams)
S.converters.XMLHttpRequestBodyInit=function(A,e,t){if(typeof A==="string")return S.converters.USVString(A,e,t)
if(p(A))return S.converters.Blob(A,e,t,{strict:false})
if(ArrayBuffer.isView(A)||T.isArrayBuffer(A))return S.converters.BufferSource(A,e,t)
if(B.isFormDataLike(A))return S.converters.FormData(A,e,t,{strict:false})
if(A instanceof URLSearchParams)return S.converters.URLSearchParams(A,e,t)
return S.converters.DOMString(A,e,t)}
S.converters.BodyInit=function(A,e,t){if(A instanceof ReadableStream)return S.converters.ReadableStream(A,e,t)
if(A?.[Symbol.asyncIterator])return A
return S.converters.XMLHttpRequestBodyInit(A,e,t)}
S.converters.ResponseInit=S.dictionaryConverter([{key:"status",converter:S.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:S.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:S.converters.HeadersInit}])
A.exports={isNetworkError:H,makeNetworkError:x,makeResponse:J,makeAppropriateNetworkError:W,filterResponse:O,Response:Y,cloneResponse:G,fromInnerResponse:q}}),3627:(A=>{A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((A,e,t)=>{const{Transform:s}=t(7075)
const r=t(8522)
const{redirectStatusSet:n,referrerPolicySet:o,badPortsSet:i}=t(4495)
const{getGlobalOrigin:a}=t(1059)
const{collectASequenceOfCodePoints:c,collectAnHTTPQuotedString:g,removeChars:Q,parseMIMEType:E}=t(1900)
const{performance:l}=t(643)
const{isBlobLike:h,ReadableStreamFrom:B,isValidHTTPToken:C,normalizedMethodRecordsBase:I}=t(3440)
const u=t(4589)
const{isUint8Array:d}=t(3429)
const{webidl:f}=t(5893)
let p=[]
let w
try{w=t(7598)
const A=["sha256","sha384","sha512"]
p=w.getHashes().filter(e=>A.includes(e))}catch{}function y(A){const e=A.urlList
const t=e.length
return t===0?null:e[t-1].toString()}function D(A,e){if(!n.has(A.status))return null
let t=A.headersList.get("location",true)
if(t!==null&&M(t)){if(!k(t))t=m(t)
t=new URL(t,y(A))}if(t&&!t.hash)t.hash=e
return t}function k(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(t>126||t<32)return false}return true}function m(A){return Buffer.from(A,"binary").toString("utf8")}function R(A){return A.urlList[A.urlList.length-1]}function b(A){const e=R(A)
if(uA(e)&&i.has(e.port))return"blocked"
return"allowed"}function F(A){return A instanceof Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMException"}function S(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return false}return true}const N=C
function M(A){return(A[0]==="\t"||A[0]===" "||A[A.length-1]==="\t"||A[A.length-1]===" "||A.includes("\n")||A.includes("\r")||A.includes("\0"))===false}function U(A,e){const{headersList:t}=e
const s=(t.get("referrer-policy",true)??"").split(",")
let r=""
if(s.length>0)for(let A=s.length;A!==0;A--){const e=s[A-1].trim()
if(o.has(e)){r=e
break}}if(r!=="")A.referrerPolicy=r}function L(){return"allowed"}function T(){return"success"}function v(){return"success"}function Y(A){let e=null
e=A.mode
A.headersList.set("sec-fetch-mode",e,true)}function G(A){let e=A.origin
if(e==="client"||e===void 0)return
if(A.responseTainting==="cors"||A.mode==="websocket")A.headersList.append("origin",e,true)
else if(A.method!=="GET"&&A.method!=="HEAD"){switch(A.referrerPolicy){case"no-referrer":e=null
break
case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":if(A.origin&&IA(A.origin)&&!IA(R(A)))e=null
break
case"same-origin":if(!eA(A,R(A)))e=null
break
default:}A.headersList.append("origin",e,true)}}function J(A,e){return A}function x(A,e,t){if(!A?.startTime||A.startTime<e)return{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}
return{domainLookupStartTime:J(A.domainLookupStartTime,t),domainLookupEndTime:J(A.domainLookupEndTime,t),connectionStartTime:J(A.connectionStartTime,t),connectionEndTime:J(A.connectionEndTime,t),secureConnectionStartTime:J(A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}}function H(A){return J(l.now(),A)}function V(A){return{startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function O(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function W(A){return{referrerPolicy:A.referrerPolicy}}function P(A){const e=A.referrerPolicy
u(e)
let t=null
if(A.referrer==="client"){const A=a()
if(!A||A.origin==="null")return"no-referrer"
t=new URL(A)}else if(A.referrer instanceof URL)t=A.referrer
let s=q(t)
const r=q(t,true)
if(s.toString().length>4096)s=r
const n=eA(A,s)
const o=_(s)&&!_(A.url)
switch(e){case"origin":return r!=null?r:q(t,true)
case"unsafe-url":return s
case"same-origin":return n?r:"no-referrer"
case"origin-when-cross-origin":return n?s:r
case"strict-origin-when-cross-origin":{const e=R(A)
if(eA(s,e))return s
if(_(s)&&!_(e))return"no-referrer"
return r}case"strict-origin":case"no-referrer-when-downgrade":default:return o?"no-referrer":r}}function q(A,e){u(A instanceof URL)
A=new URL(A)
if(A.protocol==="file:"||A.protocol==="about:"||A.protocol==="blank:")return"no-referrer"
A.username=""
A.password=""
A.hash=""
if(e){A.pathname=""
A.search=""}return A}function _(A){if(!(A instanceof URL))return false
if(A.href==="about:blank"||A.href==="about:srcdoc")return true
if(A.protocol==="data:")return true
if(A.protocol==="file:")return true
return e(A.origin)
function e(A){if(A==null||A==="null")return false
const e=new URL(A)
if(e.protocol==="https:"||e.protocol==="wss:")return true
if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||e.hostname==="localhost"||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost"))return true
return false}}function Z(A,e){if(w===void 0)return true
const t=K(e)
if(t==="no metadata")return true
if(t.length===0)return true
const s=X(t)
const r=j(t,s)
for(const e of r){const t=e.algo
const s=e.hash
let r=w.createHash(t).update(A).digest("base64")
if(r[r.length-1]==="=")if(r[r.length-2]==="=")r=r.slice(0,-2)
else r=r.slice(0,-1)
if($(r,s))return true}return false}const z=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
function K(A){const e=[]
let t=true
for(const s of A.split(" ")){t=false
const A=z.exec(s)
if(A===null||A.groups===void 0||A.groups.algo===void 0)continue
const r=A.groups.algo.toLowerCase()
if(p.includes(r))e.push(A.groups)}if(t===true)return"no metadata"
return e}function X(A){let e=A[0].algo
if(e[3]==="5")return e
for(let t=1;t<A.length;++t){const s=A[t]
if(s.algo[3]==="5"){e="sha512"
break}else if(e[3]==="3")continue
else if(s.algo[3]==="3")e="sha384"}return e}function j(A,e){if(A.length===1)return A
let t=0
for(let s=0;s<A.length;++s)if(A[s].algo===e)A[t++]=A[s]
A.length=t
return A}function $(A,e){if(A.length!==e.length)return false
for(let t=0;t<A.length;++t)if(A[t]!==e[t]){if(A[t]==="+"&&e[t]==="-"||A[t]==="/"&&e[t]==="_")continue
return false}return true}function AA(A){}function eA(A,e){if(A.origin===e.origin&&A.origin==="null")return true
if(A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port)return true
return false}function tA(){let A
let e
const t=new Promise((t,s)=>{A=t
e=s})
return{promise:t,resolve:A,reject:e}}function sA(A){return A.controller.state==="aborted"}function rA(A){return A.controller.state==="aborted"||A.controller.state==="terminated"}function nA(A){return I[A.toLowerCase()]??A}function oA(A){const e=JSON.stringify(A)
if(e===void 0)throw new TypeError("Value is not JSON serializable")
u(typeof e==="string")
return e}const iA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
function aA(A,e,t=0,s=1){class r{#_
#Z
#z
constructor(A,e){this.#_=A
this.#Z=e
this.#z=0}next(){if(typeof this!=="object"||this===null||!(#_ in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)
const r=this.#z
const n=this.#_[e]
const o=n.length
if(r>=o)return{value:void 0,done:true}
const{[t]:i,[s]:a}=n[r]
this.#z=r+1
let c
switch(this.#Z){case"key":c=i
break
case"value":c=a
break
case"key+value":c=[i,a]
break}return{value:c,done:false}}}delete r.prototype.constructor
Object.setPrototypeOf(r.prototype,iA)
Object.defineProperties(r.prototype,{[Symbol.toStringTag]:{writable:false,enumerable:false,configurable:true,value:`${A} Iterator`},next:{writable:true,enumerable:true,configurable:true}})
return function(A,e){return new r(A,e)}}function cA(A,e,t,s=0,r=1){const n=aA(A,t,s,r)
const o={keys:{writable:true,enumerable:true,configurable:true,value:function A(){f.brandCheck(this,e)
return n(this,"key")}},values:{writable:true,enumerable:true,configurable:true,value:function A(){f.brandCheck(this,e)
return n(this,"value")}},entries:{writable:true,enumerable:true,configurable:true,value:function A(){f.brandCheck(this,e)
return n(this,"key+value")}},forEach:{writable:true,enumerable:true,configurable:true,value:function t(s,r=globalThis){f.brandCheck(this,e)
f.argumentLengthCheck(arguments,1,`${A}.forEach`)
if(typeof s!=="function")throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)
for(const{0:A,1:e}of n(this,"key+value"))s.call(r,e,A,this)}}}
return Object.defineProperties(e.prototype,{...o,[Symbol.iterator]:{writable:true,enumerable:false,configurable:true,value:o.entries.value}})}async function gA(A,e,t){const s=e
const r=t
let n
try{n=A.stream.getReader()}catch(A){r(A)
return}try{s(await BA(n))}catch(A){r(A)}}function QA(A){return A instanceof ReadableStream||A[Symbol.toStringTag]==="ReadableStream"&&typeof A.tee==="function"}function EA(A){try{A.close()
A.byobRequest?.respond(0)}catch(A){if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}const lA=/[^\x00-\xFF]/
function hA(A){u(!lA.test(A))
return A}async function BA(A){const e=[]
let t=0
while(true){const{done:s,value:r}=await A.read()
if(s)return Buffer.concat(e,t)
if(!d(r))throw new TypeError("Received non-Uint8Array chunk")
e.push(r)
t+=r.length}}function CA(A){u("protocol"in A)
const e=A.protocol
return e==="about:"||e==="blob:"||e==="data:"}function IA(A){return typeof A==="string"&&A[5]===":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.protocol==="https:"}function uA(A){u("protocol"in A)
const e=A.protocol
return e==="http:"||e==="https:"}function dA(A,e){const t=A
if(!t.startsWith("bytes"))return"failure"
const s={position:5}
if(e)c(A=>A==="\t"||A===" ",t,s)
if(t.charCodeAt(s.position)!==61)return"failure"
s.position++
if(e)c(A=>A==="\t"||A===" ",t,s)
const r=c(A=>{const e=A.charCodeAt(0)
return e>=48&&e<=57},t,s)
const n=r.length?Number(r):null
if(e)c(A=>A==="\t"||A===" ",t,s)
if(t.charCodeAt(s.position)!==45)return"failure"
s.position++
if(e)c(A=>A==="\t"||A===" ",t,s)
const o=c(A=>{const e=A.charCodeAt(0)
return e>=48&&e<=57},t,s)
const i=o.length?Number(o):null
if(s.position<t.length)return"failure"
if(i===null&&n===null)return"failure"
if(n>i)return"failure"
return{rangeStartValue:n,rangeEndValue:i}}function fA(A,e,t){let s="bytes "
s+=hA(`${A}`)
s+="-"
s+=hA(`${e}`)
s+="/"
s+=hA(`${t}`)
return s}class pA extends s{#K
constructor(A){super()
this.#K=A}_transform(A,e,t){if(!this._inflateStream){if(A.length===0){t()
return}this._inflateStream=(A[0]&15)===8?r.createInflate(this.#K):r.createInflateRaw(this.#K)
this._inflateStream.on("data",this.push.bind(this))
this._inflateStream.on("end",()=>this.push(null))
this._inflateStream.on("error",A=>this.destroy(A))}this._inflateStream.write(A,e,t)}_final(A){if(this._inflateStream){this._inflateStream.end()
this._inflateStream=null}A()}}function wA(A){return new pA(A)}function yA(A){let e=null
let t=null
let s=null
const r=kA("content-type",A)
if(r===null)return"failure"
for(const A of r){const r=E(A)
if(r==="failure"||r.essence==="*/*")continue
s=r
if(s.essence!==t){e=null
if(s.parameters.has("charset"))e=s.parameters.get("charset")
t=s.essence}else if(!s.parameters.has("charset")&&e!==null)s.parameters.set("charset",e)}if(s==null)return"failure"
return s}function DA(A){const e=A
const t={position:0}
const s=[]
let r=""
while(t.position<e.length){r+=c(A=>A!=='"'&&A!==",",e,t)
if(t.position<e.length)if(e.charCodeAt(t.position)===34){r+=g(e,t)
if(t.position<e.length)continue}else{u(e.charCodeAt(t.position)===44)
t.position++}r=Q(r,true,true,A=>A===9||A===32)
s.push(r)
r=""}return s}function kA(A,e){const t=e.get(A,true)
if(t===null)return null
return DA(t)}const mA=new TextDecoder
function RA(A){if(A.length===0)return""
if(A[0]===239&&A[1]===187&&A[2]===191)A=A.subarray(3)
const e=mA.decode(A)
return e}class bA{get baseUrl(){return a()}get origin(){return this.baseUrl?.origin}policyContainer=O()}class FA{settingsObject=new bA}const SA=new FA
A.exports={isAborted:sA,isCancelled:rA,isValidEncodedURL:k,createDeferredPromise:tA,ReadableStreamFrom:B,tryUpgradeRequestToAPotentiallyTrustworthyURL:AA,clampAndCoarsenConnectionTimingInfo:x,coarsenedSharedCurrentTime:H,determineRequestsReferrer:P,makePolicyContainer:O,clonePolicyContainer:W,appendFetchMetadata:Y,appendRequestOriginHeader:G,TAOCheck:v,corsCheck:T,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:V,setRequestReferrerPolicyOnRedirect:U,isValidHTTPToken:C,requestBadPort:b,requestCurrentURL:R,responseURL:y,responseLocationURL:D,isBlobLike:h,isURLPotentiallyTrustworthy:_,isValidReasonPhrase:S,sameOrigin:eA,normalizeMethod:nA,serializeJavascriptValueToJSONString:oA,iteratorMixin:cA,createIterator:aA,isValidHeaderName:N,isValidHeaderValue:M,isErrorLike:F,fullyReadBody:gA,bytesMatch:Z,isReadableStreamLike:QA,readableStreamClose:EA,isomorphicEncode:hA,urlIsLocal:CA,urlHasHttpsScheme:IA,urlIsHttpHttpsScheme:uA,readAllBytes:BA,simpleRangeHeaderValue:dA,buildContentRange:fA,parseMetadata:K,createInflate:wA,extractMimeType:yA,getDecodeSplit:kA,utf8DecodeBytes:RA,environmentSettingsObject:SA}}),5893:((A,e,t)=>{const{types:s,inspect:r}=t(7975)
const{markAsUncloneable:n}=t(5919)
const{toUSVString:o}=t(3440)
const i={}
i.converters={}
i.util={}
i.errors={}
i.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)}
i.errors.conversionFailed=function(A){const e=A.types.length===1?"":" one of"
const t=`${A.argument} could not be converted to`+`${e}: ${A.types.join(", ")}.`
return i.errors.exception({header:A.prefix,message:t})}
i.errors.invalidArgument=function(A){return i.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})}
i.brandCheck=function(A,e,t){if(t?.strict!==false){if(!(A instanceof e)){const A=new TypeError("Illegal invocation")
A.code="ERR_INVALID_THIS"
throw A}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation")
A.code="ERR_INVALID_THIS"
throw A}}
i.argumentLengthCheck=function({length:A},e,t){if(A<e)throw i.errors.exception({message:`${e} argument${e!==1?"s":""} required, `+`but${A?" only":""} ${A} found.`,header:t})}
i.illegalConstructor=function(){throw i.errors.exception({header:"TypeError",message:"Illegal constructor"})}
i.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined"
case"boolean":return"Boolean"
case"string":return"String"
case"symbol":return"Symbol"
case"number":return"Number"
case"bigint":return"BigInt"
case"function":case"object":if(A===null)return"Null"
return"Object"}}
i.util.markAsUncloneable=n||(()=>{})
i.util.ConvertToInt=function(A,e,t,s){let r
let n
if(e===64){r=Math.pow(2,53)-1
if(t==="unsigned")n=0
else n=Math.pow(-2,53)+1}else if(t==="unsigned"){n=0
r=Math.pow(2,e)-1}else{n=Math.pow(-2,e)-1
r=Math.pow(2,e-1)-1}let o=Number(A)
if(o===0)o=0
if(s?.enforceRange===true){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw i.errors.exception({header:"Integer conversion",message:`Could not convert ${i.util.Stringify(A)} to an integer.`})
o=i.util.IntegerPart(o)
if(o<n||o>r)throw i.errors.exception({header:"Integer conversion",message:`Value must be between ${n}-${r}, got ${o}.`})
return o}if(!Number.isNaN(o)&&s?.clamp===true){o=Math.min(Math.max(o,n),r)
if(Math.floor(o)%2===0)o=Math.floor(o)
else o=Math.ceil(o)
return o}if(Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)return 0
o=i.util.IntegerPart(o)
o%=Math.pow(2,e)
if(t==="signed"&&o>=Math.pow(2,e)-1)return o-Math.pow(2,e)
return o}
i.util.IntegerPart=function(A){const e=Math.floor(Math.abs(A))
if(A<0)return-1*e
return e}
i.util.Stringify=function(A){const e=i.util.Type(A)
switch(e){case"Symbol":return`Symbol(${A.description})`
case"Object":return r(A)
case"String":return`"${A}"`
default:return`${A}`}}
i.sequenceConverter=function(A){return(e,t,s,r)=>{if(i.util.Type(e)!=="Object")throw i.errors.exception({header:t,message:`${s} (${i.util.Stringify(e)}) is not iterable.`})
const n=typeof r==="function"?r():e?.[Symbol.iterator]?.()
const o=[]
let a=0
if(n===void 0||typeof n.next!=="function")throw i.errors.exception({header:t,message:`${s} is not iterable.`})
while(true){const{done:e,value:r}=n.next()
if(e)break
o.push(A(r,t,`${s}[${a++}]`))}return o}}
i.recordConverter=function(A,e){return(t,r,n)=>{if(i.util.Type(t)!=="Object")throw i.errors.exception({header:r,message:`${n} ("${i.util.Type(t)}") is not an Object.`})
const o={}
if(!s.isProxy(t)){const s=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)]
for(const i of s){const s=A(i,r,n)
const a=e(t[i],r,n)
o[s]=a}return o}const a=Reflect.ownKeys(t)
for(const s of a){const i=Reflect.getOwnPropertyDescriptor(t,s)
if(i?.enumerable){const i=A(s,r,n)
const a=e(t[s],r,n)
o[i]=a}}return o}}
i.interfaceConverter=function(A){return(e,t,s,r)=>{if(r?.strict!==false&&!(e instanceof A))throw i.errors.exception({header:t,message:`Expected ${s} ("${i.util.Stringify(e)}") to be an instance of ${A.name}.`})
return e}}
i.dictionaryConverter=function(A){return(e,t,s)=>{const r=i.util.Type(e)
const n={}
if(r==="Null"||r==="Undefined")return n
else if(r!=="Object")throw i.errors.exception({header:t,message:`Expected ${e} to be one of: Null, Undefined, Object.`})
for(const r of A){const{key:A,defaultValue:o,required:a,converter:c}=r
if(a===true)if(!Object.hasOwn(e,A))throw i.errors.exception({header:t,message:`Missing required key "${A}".`})
let g=e[A]
const Q=Object.hasOwn(r,"defaultValue")
if(Q&&g!==null)g??=o()
if(a||Q||g!==void 0){g=c(g,t,`${s}.${A}`)
if(r.allowedValues&&!r.allowedValues.includes(g))throw i.errors.exception({header:t,message:`${g} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`})
n[A]=g}}return n}}
i.nullableConverter=function(A){return(e,t,s)=>{if(e===null)return e
return A(e,t,s)}}
i.converters.DOMString=function(A,e,t,s){if(A===null&&s?.legacyNullToEmptyString)return""
if(typeof A==="symbol")throw i.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a DOMString.`})
return String(A)}
i.converters.ByteString=function(A,e,t){const s=i.converters.DOMString(A,e,t)
for(let A=0;A<s.length;A++)if(s.charCodeAt(A)>255)throw new TypeError("Cannot convert argument to a ByteString because the character at "+`index ${A} has a value of ${s.charCodeAt(A)} which is greater than 255.`)
return s}
i.converters.USVString=o
i.converters.boolean=function(A){const e=Boolean(A)
return e}
i.converters.any=function(A){return A}
i.converters["long long"]=function(A,e,t){const s=i.util.ConvertToInt(A,64,"signed",void 0,e,t)
return s}
i.converters["unsigned long long"]=function(A,e,t){const s=i.util.ConvertToInt(A,64,"unsigned",void 0,e,t)
return s}
i.converters["unsigned long"]=function(A,e,t){const s=i.util.ConvertToInt(A,32,"unsigned",void 0,e,t)
return s}
i.converters["unsigned short"]=function(A,e,t,s){const r=i.util.ConvertToInt(A,16,"unsigned",s,e,t)
return r}
i.converters.ArrayBuffer=function(A,e,t,r){if(i.util.Type(A)!=="Object"||!s.isAnyArrayBuffer(A))throw i.errors.conversionFailed({prefix:e,argument:`${t} ("${i.util.Stringify(A)}")`,types:["ArrayBuffer"]})
if(r?.allowShared===false&&s.isSharedArrayBuffer(A))throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(A.resizable||A.growable)throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return A}
i.converters.TypedArray=function(A,e,t,r,n){if(i.util.Type(A)!=="Object"||!s.isTypedArray(A)||A.constructor.name!==e.name)throw i.errors.conversionFailed({prefix:t,argument:`${r} ("${i.util.Stringify(A)}")`,types:[e.name]})
if(n?.allowShared===false&&s.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return A}
i.converters.DataView=function(A,e,t,r){if(i.util.Type(A)!=="Object"||!s.isDataView(A))throw i.errors.exception({header:e,message:`${t} is not a DataView.`})
if(r?.allowShared===false&&s.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})
if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})
return A}
i.converters.BufferSource=function(A,e,t,r){if(s.isAnyArrayBuffer(A))return i.converters.ArrayBuffer(A,e,t,{...r,allowShared:false})
if(s.isTypedArray(A))return i.converters.TypedArray(A,A.constructor,e,t,{...r,allowShared:false})
if(s.isDataView(A))return i.converters.DataView(A,e,t,{...r,allowShared:false})
throw i.errors.conversionFailed({prefix:e,argument:`${t} ("${i.util.Stringify(A)}")`,types:["BufferSource"]})}
i.converters["sequence<ByteString>"]=i.sequenceConverter(i.converters.ByteString)
i.converters["sequence<sequence<ByteString>>"]=i.sequenceConverter(i.converters["sequence<ByteString>"])
i.converters["record<ByteString, ByteString>"]=i.recordConverter(i.converters.ByteString,i.converters.ByteString)
A.exports={webidl:i}}),2607:(A=>{function e(A){if(!A)return"failure"
switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8"
case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866"
case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2"
case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3"
case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4"
case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5"
case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6"
case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7"
case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8"
case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I"
case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10"
case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13"
case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14"
case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15"
case"iso-8859-16":return"ISO-8859-16"
case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R"
case"koi8-ru":case"koi8-u":return"KOI8-U"
case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh"
case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874"
case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250"
case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251"
case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252"
case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253"
case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254"
case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255"
case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256"
case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257"
case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258"
case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic"
case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK"
case"gb18030":return"gb18030"
case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5"
case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP"
case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP"
case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS"
case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR"
case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement"
case"unicodefffe":case"utf-16be":return"UTF-16BE"
case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE"
case"x-user-defined":return"x-user-defined"
default:return"failure"}}A.exports={getEncoding:e}}),8355:((A,e,t)=>{const{staticPropertyDescriptors:s,readOperation:r,fireAProgressEvent:n}=t(3610)
const{kState:o,kError:i,kResult:a,kEvents:c,kAborted:g}=t(961)
const{webidl:Q}=t(5893)
const{kEnumerableProperty:E}=t(3440)
class l extends EventTarget{constructor(){super()
this[o]="empty"
this[a]=null
this[i]=null
this[c]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){Q.brandCheck(this,l)
Q.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer")
A=Q.converters.Blob(A,{strict:false})
r(this,A,"ArrayBuffer")}readAsBinaryString(A){Q.brandCheck(this,l)
Q.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString")
A=Q.converters.Blob(A,{strict:false})
r(this,A,"BinaryString")}readAsText(A,e=void 0){Q.brandCheck(this,l)
Q.argumentLengthCheck(arguments,1,"FileReader.readAsText")
A=Q.converters.Blob(A,{strict:false})
if(e!==void 0)e=Q.converters.DOMString(e,"FileReader.readAsText","encoding")
r(this,A,"Text",e)}readAsDataURL(A){Q.brandCheck(this,l)
Q.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL")
A=Q.converters.Blob(A,{strict:false})
r(this,A,"DataURL")}abort(){if(this[o]==="empty"||this[o]==="done"){this[a]=null
return}if(this[o]==="loading"){this[o]="done"
this[a]=null}this[g]=true
n("abort",this)
if(this[o]!=="loading")n("loadend",this)}get readyState(){Q.brandCheck(this,l)
switch(this[o]){case"empty":return this.EMPTY
case"loading":return this.LOADING
case"done":return this.DONE}}get result(){Q.brandCheck(this,l)
return this[a]}get error(){Q.brandCheck(this,l)
return this[i]}get onloadend(){Q.brandCheck(this,l)
return this[c].loadend}set onloadend(A){Q.brandCheck(this,l)
if(this[c].loadend)this.removeEventListener("loadend",this[c].loadend)
if(typeof A==="function"){this[c].loadend=A
this.addEventListener("loadend",A)}else this[c].loadend=null}get onerror(){Q.brandCheck(this,l)
return this[c].error}set onerror(A){Q.brandCheck(this,l)
if(this[c].error)this.removeEventListener("error",this[c].error)
if(typeof A==="function"){this[c].error=A
this.addEventListener("error",A)}else this[c].error=null}get onloadstart(){Q.brandCheck(this,l)
return this[c].loadstart}set onloadstart(A){Q.brandCheck(this,l)
if(this[c].loadstart)this.removeEventListener("loadstart",this[c].loadstart)
if(typeof A==="function"){this[c].loadstart=A
this.addEventListener("loadstart",A)}else this[c].loadstart=null}get onprogress(){Q.brandCheck(this,l)
return this[c].progress}set onprogress(A){Q.brandCheck(this,l)
if(this[c].progress)this.removeEventListener("progress",this[c].progress)
if(typeof A==="function"){this[c].progress=A
this.addEventListener("progress",A)}else this[c].progress=null}get onload(){Q.brandCheck(this,l)
return this[c].load}set onload(A){Q.brandCheck(this,l)
if(this[c].load)this.removeEventListener("load",this[c].load)
if(typeof A==="function"){this[c].load=A
this.addEventListener("load",A)}else this[c].load=null}get onabort(){Q.brandCheck(this,l)
return this[c].abort}set onabort(A){Q.brandCheck(this,l)
if(this[c].abort)this.removeEventListener("abort",this[c].abort)
if(typeof A==="function"){this[c].abort=A
this.addEventListener("abort",A)}else this[c].abort=null}}l.EMPTY=l.prototype.EMPTY=0
l.LOADING=l.prototype.LOADING=1
l.DONE=l.prototype.DONE=2
Object.defineProperties(l.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:E,readAsBinaryString:E,readAsText:E,readAsDataURL:E,abort:E,readyState:E,result:E,error:E,onloadstart:E,onprogress:E,onload:E,onabort:E,onerror:E,onloadend:E,[Symbol.toStringTag]:{value:"FileReader",writable:false,enumerable:false,configurable:true}})
Object.defineProperties(l,{EMPTY:s,LOADING:s,DONE:s})
A.exports={FileReader:l}}),8573:((A,e,t)=>{const{webidl:s}=t(5893)
const r=Symbol("ProgressEvent state")
class n extends Event{constructor(A,e={}){A=s.converters.DOMString(A,"ProgressEvent constructor","type")
e=s.converters.ProgressEventInit(e??{})
super(A,e)
this[r]={lengthComputable:e.lengthComputable,loaded:e.loaded,total:e.total}}get lengthComputable(){s.brandCheck(this,n)
return this[r].lengthComputable}get loaded(){s.brandCheck(this,n)
return this[r].loaded}get total(){s.brandCheck(this,n)
return this[r].total}}s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:()=>false},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}])
A.exports={ProgressEvent:n}}),961:(A=>{A.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((A,e,t)=>{const{kState:s,kError:r,kResult:n,kAborted:o,kLastProgressEventFired:i}=t(961)
const{ProgressEvent:a}=t(8573)
const{getEncoding:c}=t(2607)
const{serializeAMimeType:g,parseMIMEType:Q}=t(1900)
const{types:E}=t(7975)
const{StringDecoder:l}=t(3193)
const{btoa:h}=t(4573)
const B={enumerable:true,writable:false,configurable:false}
function C(A,e,t,a){if(A[s]==="loading")throw new DOMException("Invalid state","InvalidStateError")
A[s]="loading"
A[n]=null
A[r]=null
const c=e.stream()
const g=c.getReader()
const Q=[]
let l=g.read()
let h=true;(async()=>{while(!A[o])try{const{done:c,value:B}=await l
if(h&&!A[o])queueMicrotask(()=>{I("loadstart",A)})
h=false
if(!c&&E.isUint8Array(B)){Q.push(B)
if((A[i]===void 0||Date.now()-A[i]>=50)&&!A[o]){A[i]=Date.now()
queueMicrotask(()=>{I("progress",A)})}l=g.read()}else if(c){queueMicrotask(()=>{A[s]="done"
try{const s=u(Q,t,e.type,a)
if(A[o])return
A[n]=s
I("load",A)}catch(e){A[r]=e
I("error",A)}if(A[s]!=="loading")I("loadend",A)})
break}}catch(e){if(A[o])return
queueMicrotask(()=>{A[s]="done"
A[r]=e
I("error",A)
if(A[s]!=="loading")I("loadend",A)})
break}})()}function I(A,e){const t=new a(A,{bubbles:false,cancelable:false})
e.dispatchEvent(t)}function u(A,e,t,s){switch(e){case"DataURL":{let e="data:"
const s=Q(t||"application/octet-stream")
if(s!=="failure")e+=g(s)
e+=";base64,"
const r=new l("latin1")
for(const t of A)e+=h(r.write(t))
e+=h(r.end())
return e}case"Text":{let e="failure"
if(s)e=c(s)
if(e==="failure"&&t){const A=Q(t)
if(A!=="failure")e=c(A.parameters.get("charset"))}if(e==="failure")e="UTF-8"
return d(A,e)}case"ArrayBuffer":{const e=p(A)
return e.buffer}case"BinaryString":{let e=""
const t=new l("latin1")
for(const s of A)e+=t.write(s)
e+=t.end()
return e}}}function d(A,e){const t=p(A)
const s=f(t)
let r=0
if(s!==null){e=s
r=s==="UTF-8"?3:2}const n=t.slice(r)
return new TextDecoder(e).decode(n)}function f(A){const[e,t,s]=A
if(e===239&&t===187&&s===191)return"UTF-8"
else if(e===254&&t===255)return"UTF-16BE"
else if(e===255&&t===254)return"UTF-16LE"
return null}function p(A){const e=A.reduce((A,e)=>A+e.byteLength,0)
let t=0
return A.reduce((A,e)=>{A.set(e,t)
t+=e.byteLength
return A},new Uint8Array(e))}A.exports={staticPropertyDescriptors:B,readOperation:C,fireAProgressEvent:I}}),6897:((A,e,t)=>{const{uid:s,states:r,sentCloseFrameState:n,emptyBuffer:o,opcodes:i}=t(736)
const{kReadyState:a,kSentClose:c,kByteParser:g,kReceivedClose:Q,kResponse:E}=t(1216)
const{fireEvent:l,failWebsocketConnection:h,isClosing:B,isClosed:C,isEstablished:I,parseExtensions:u}=t(8625)
const{channels:d}=t(2414)
const{CloseEvent:f}=t(5188)
const{makeRequest:p}=t(9967)
const{fetching:w}=t(4398)
const{Headers:y,getHeadersList:D}=t(660)
const{getDecodeSplit:k}=t(3168)
const{WebsocketFrameSend:m}=t(3264)
let R
try{R=t(7598)}catch{}function b(A,e,t,r,n,o){const i=A
i.protocol=A.protocol==="ws:"?"http:":"https:"
const a=p({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"})
if(o.headers){const A=D(new y(o.headers))
a.headersList=A}const c=R.randomBytes(16).toString("base64")
a.headersList.append("sec-websocket-key",c)
a.headersList.append("sec-websocket-version","13")
for(const A of e)a.headersList.append("sec-websocket-protocol",A)
const g="permessage-deflate; client_max_window_bits"
a.headersList.append("sec-websocket-extensions",g)
const Q=w({request:a,useParallelQueue:true,dispatcher:o.dispatcher,processResponse(A){if(A.type==="error"||A.status!==101){h(r,"Received network error or non-101 status code.")
return}if(e.length!==0&&!A.headersList.get("Sec-WebSocket-Protocol")){h(r,"Server did not respond with sent protocols.")
return}if(A.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){h(r,'Server did not set Upgrade header to "websocket".')
return}if(A.headersList.get("Connection")?.toLowerCase()!=="upgrade"){h(r,'Server did not set Connection header to "upgrade".')
return}const t=A.headersList.get("Sec-WebSocket-Accept")
const o=R.createHash("sha1").update(c+s).digest("base64")
if(t!==o){h(r,"Incorrect hash received in Sec-WebSocket-Accept header.")
return}const i=A.headersList.get("Sec-WebSocket-Extensions")
let g
if(i!==null){g=u(i)
if(!g.has("permessage-deflate")){h(r,"Sec-WebSocket-Extensions header does not match.")
return}}const Q=A.headersList.get("Sec-WebSocket-Protocol")
if(Q!==null){const A=k("sec-websocket-protocol",a.headersList)
if(A===null||!A.includes(Q)){h(r,"Protocol was not set in the opening handshake.")
return}}A.socket.on("data",S)
A.socket.on("close",N)
A.socket.on("error",M)
if(d.open.hasSubscribers)d.open.publish({address:A.socket.address(),protocol:Q,extensions:i})
n(A,g)}})
return Q}function F(A,e,t,s){if(B(A)||C(A));else if(!I(A)){h(A,"Connection was closed before it was established.")
A[a]=r.CLOSING}else if(A[c]===n.NOT_SENT){A[c]=n.PROCESSING
const g=new m
if(e!==void 0&&t===void 0){g.frameData=Buffer.allocUnsafe(2)
g.frameData.writeUInt16BE(e,0)}else if(e!==void 0&&t!==void 0){g.frameData=Buffer.allocUnsafe(2+s)
g.frameData.writeUInt16BE(e,0)
g.frameData.write(t,2,"utf-8")}else g.frameData=o
const Q=A[E].socket
Q.write(g.createFrame(i.CLOSE))
A[c]=n.SENT
A[a]=r.CLOSING}else A[a]=r.CLOSING}function S(A){if(!this.ws[g].write(A))this.pause()}function N(){const{ws:A}=this
const{[E]:e}=A
e.socket.off("data",S)
e.socket.off("close",N)
e.socket.off("error",M)
const t=A[c]===n.SENT&&A[Q]
let s=1005
let o=""
const i=A[g].closingInfo
if(i&&!i.error){s=i.code??1005
o=i.reason}else if(!A[Q])s=1006
A[a]=r.CLOSED
l("close",A,(A,e)=>new f(A,e),{wasClean:t,code:s,reason:o})
if(d.close.hasSubscribers)d.close.publish({websocket:A,code:s,reason:o})}function M(A){const{ws:e}=this
e[a]=r.CLOSING
if(d.socketError.hasSubscribers)d.socketError.publish(A)
this.destroy()}A.exports={establishWebSocketConnection:b,closeWebSocketConnection:F}}),736:(A=>{const e="258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
const t={enumerable:true,writable:false,configurable:false}
const s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3}
const r={NOT_SENT:0,PROCESSING:1,SENT:2}
const n={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10}
const o=2**16-1
const i={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4}
const a=Buffer.allocUnsafe(0)
const c={string:1,typedArray:2,arrayBuffer:3,blob:4}
A.exports={uid:e,sentCloseFrameState:r,staticPropertyDescriptors:t,states:s,opcodes:n,maxUnsigned16Bit:o,parserStates:i,emptyBuffer:a,sendHints:c}}),5188:((A,e,t)=>{const{webidl:s}=t(5893)
const{kEnumerableProperty:r}=t(3440)
const{kConstruct:n}=t(6443)
const{MessagePort:o}=t(5919)
class i extends Event{#X
constructor(A,e={}){if(A===n){super(arguments[1],arguments[2])
s.util.markAsUncloneable(this)
return}const t="MessageEvent constructor"
s.argumentLengthCheck(arguments,1,t)
A=s.converters.DOMString(A,t,"type")
e=s.converters.MessageEventInit(e,t,"eventInitDict")
super(A,e)
this.#X=e
s.util.markAsUncloneable(this)}get data(){s.brandCheck(this,i)
return this.#X.data}get origin(){s.brandCheck(this,i)
return this.#X.origin}get lastEventId(){s.brandCheck(this,i)
return this.#X.lastEventId}get source(){s.brandCheck(this,i)
return this.#X.source}get ports(){s.brandCheck(this,i)
if(!Object.isFrozen(this.#X.ports))Object.freeze(this.#X.ports)
return this.#X.ports}initMessageEvent(A,e=false,t=false,r=null,n="",o="",a=null,c=[]){s.brandCheck(this,i)
s.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent")
return new i(A,{bubbles:e,cancelable:t,data:r,origin:n,lastEventId:o,source:a,ports:c})}static createFastMessageEvent(A,e){const t=new i(n,A,e)
t.#X=e
t.#X.data??=null
t.#X.origin??=""
t.#X.lastEventId??=""
t.#X.source??=null
t.#X.ports??=[]
return t}}const{createFastMessageEvent:a}=i
delete i.createFastMessageEvent
class c extends Event{#X
constructor(A,e={}){const t="CloseEvent constructor"
s.argumentLengthCheck(arguments,1,t)
A=s.converters.DOMString(A,t,"type")
e=s.converters.CloseEventInit(e)
super(A,e)
this.#X=e
s.util.markAsUncloneable(this)}get wasClean(){s.brandCheck(this,c)
return this.#X.wasClean}get code(){s.brandCheck(this,c)
return this.#X.code}get reason(){s.brandCheck(this,c)
return this.#X.reason}}class g extends Event{#X
constructor(A,e){const t="ErrorEvent constructor"
s.argumentLengthCheck(arguments,1,t)
super(A,e)
s.util.markAsUncloneable(this)
A=s.converters.DOMString(A,t,"type")
e=s.converters.ErrorEventInit(e??{})
this.#X=e}get message(){s.brandCheck(this,g)
return this.#X.message}get filename(){s.brandCheck(this,g)
return this.#X.filename}get lineno(){s.brandCheck(this,g)
return this.#X.lineno}get colno(){s.brandCheck(this,g)
return this.#X.colno}get error(){s.brandCheck(this,g)
return this.#X.error}}Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:true},data:r,origin:r,lastEventId:r,source:r,ports:r,initMessageEvent:r})
Object.defineProperties(c.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:true},reason:r,code:r,wasClean:r})
Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:true},message:r,filename:r,lineno:r,colno:r,error:r})
s.converters.MessagePort=s.interfaceConverter(o)
s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.MessagePort)
const Q=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}]
s.converters.MessageEventInit=s.dictionaryConverter([...Q,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}])
s.converters.CloseEventInit=s.dictionaryConverter([...Q,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>false},{key:"code",converter:s.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}])
s.converters.ErrorEventInit=s.dictionaryConverter([...Q,{key:"message",converter:s.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}])
A.exports={MessageEvent:i,CloseEvent:c,ErrorEvent:g,createFastMessageEvent:a}}),3264:((A,e,t)=>{const{maxUnsigned16Bit:s}=t(736)
const r=16386
let n
let o=null
let i=r
try{n=t(7598)}catch{n={randomFillSync:function A(e,t,s){for(let A=0;A<e.length;++A)e[A]=Math.random()*255|0
return e}}}function a(){if(i===r){i=0
n.randomFillSync(o??=Buffer.allocUnsafe(r),0,r)}return[o[i++],o[i++],o[i++],o[i++]]}class c{constructor(A){this.frameData=A}createFrame(A){const e=this.frameData
const t=a()
const r=e?.byteLength??0
let n=r
let o=6
if(r>s){o+=8
n=127}else if(r>125){o+=2
n=126}const i=Buffer.allocUnsafe(r+o)
i[0]=i[1]=0
i[0]|=128
i[0]=(i[0]&240)+A

;/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */i[o-4]=t[0]
i[o-3]=t[1]
i[o-2]=t[2]
i[o-1]=t[3]
i[1]=n
if(n===126)i.writeUInt16BE(r,2)
else if(n===127){i[2]=i[3]=0
i.writeUIntBE(r,4,6)}i[1]|=128
for(let A=0;A<r;++A)i[o+A]=e[A]^t[A&3]
return i}}A.exports={WebsocketFrameSend:c}}),9469:((A,e,t)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:r}=t(8522)
const{isValidClientWindowBits:n}=t(8625)
const{MessageSizeExceededError:o}=t(8707)
const i=Buffer.from([0,0,255,255])
const a=Symbol("kBuffer")
const c=Symbol("kLength")
class g{#j
#B={}
#$=0
constructor(A,e){this.#B.serverNoContextTakeover=A.has("server_no_context_takeover")
this.#B.serverMaxWindowBits=A.get("server_max_window_bits")
this.#$=e.maxPayloadSize}decompress(A,e,t){if(!this.#j){let A=r
if(this.#B.serverMaxWindowBits){if(!n(this.#B.serverMaxWindowBits)){t(new Error("Invalid server_max_window_bits"))
return}A=Number.parseInt(this.#B.serverMaxWindowBits)}try{this.#j=s({windowBits:A})}catch(A){t(A)
return}this.#j[a]=[]
this.#j[c]=0
this.#j.on("data",A=>{this.#j[c]+=A.length
if(this.#$>0&&this.#j[c]>this.#$){t(new o)
this.#j.removeAllListeners()
this.#j.destroy()
this.#j=null
return}this.#j[a].push(A)})
this.#j.on("error",A=>{this.#j=null
t(A)})}this.#j.write(A)
if(e)this.#j.write(i)
this.#j.flush(()=>{if(!this.#j)return
const A=Buffer.concat(this.#j[a],this.#j[c])
this.#j[a].length=0
this.#j[c]=0
t(null,A)})}}A.exports={PerMessageDeflate:g}}),1652:((A,e,t)=>{const{Writable:s}=t(7075)
const r=t(4589)
const{parserStates:n,opcodes:o,states:i,emptyBuffer:a,sentCloseFrameState:c}=t(736)
const{kReadyState:g,kSentClose:Q,kResponse:E,kReceivedClose:l}=t(1216)
const{channels:h}=t(2414)
const{isValidStatusCode:B,isValidOpcode:C,failWebsocketConnection:I,websocketMessageReceived:u,utf8Decode:d,isControlFrame:f,isTextBinaryFrame:p,isContinuationFrame:w}=t(8625)
const{WebsocketFrameSend:y}=t(3264)
const{closeWebSocketConnection:D}=t(6897)
const{PerMessageDeflate:k}=t(9469)
const{MessageSizeExceededError:m}=t(8707)
function R(A,e,t){D(A,e,t,Buffer.byteLength(t))
I(A,t)}class b extends s{#AA=[]
#eA=0
#tA=0
#sA=false
#w=n.INFO
#rA={}
#nA=[]
#oA
#iA
#$
constructor(A,e,t={}){super()
this.ws=A
this.#oA=e==null?new Map:e
this.#iA=t.maxFragments??0
this.#$=t.maxPayloadSize??0
if(this.#oA.has("permessage-deflate"))this.#oA.set("permessage-deflate",new k(e,t))}_write(A,e,t){this.#AA.push(A)
this.#tA+=A.length
this.#sA=true
this.run(t)}#aA(){if(this.#$>0&&!f(this.#rA.opcode)&&this.#rA.payloadLength+this.#eA>this.#$){R(this.ws,1009,"Payload size exceeds maximum allowed size")
return false}return true}run(A){while(this.#sA)if(this.#w===n.INFO){if(this.#tA<2)return A()
const e=this.consume(2)
const t=(e[0]&128)!==0
const s=e[0]&15
const r=(e[1]&128)===128
const i=!t&&s!==o.CONTINUATION
const a=e[1]&127
const c=e[0]&64
const g=e[0]&32
const Q=e[0]&16
if(!C(s)){I(this.ws,"Invalid opcode received")
return A()}if(r){I(this.ws,"Frame cannot be masked")
return A()}if(c!==0&&!this.#oA.has("permessage-deflate")){I(this.ws,"Expected RSV1 to be clear.")
return}if(g!==0||Q!==0){I(this.ws,"RSV1, RSV2, RSV3 must be clear")
return}if(i&&!p(s)){I(this.ws,"Invalid frame type was fragmented.")
return}if(p(s)&&this.#nA.length>0){I(this.ws,"Expected continuation frame")
return}if(this.#rA.fragmented&&i){I(this.ws,"Fragmented frame exceeded 125 bytes.")
return}if((a>125||i)&&f(s)){I(this.ws,"Control frame either too large or fragmented")
return}if(w(s)&&this.#nA.length===0&&!this.#rA.compressed){I(this.ws,"Unexpected continuation frame")
return}if(a<=125){this.#rA.payloadLength=a
this.#w=n.READ_DATA
if(!this.#aA())return}else if(a===126)this.#w=n.PAYLOADLENGTH_16
else if(a===127)this.#w=n.PAYLOADLENGTH_64
if(p(s)){this.#rA.binaryType=s
this.#rA.compressed=c!==0}this.#rA.opcode=s
this.#rA.masked=r
this.#rA.fin=t
this.#rA.fragmented=i}else if(this.#w===n.PAYLOADLENGTH_16){if(this.#tA<2)return A()
const e=this.consume(2)
this.#rA.payloadLength=e.readUInt16BE(0)
this.#w=n.READ_DATA
if(!this.#aA())return}else if(this.#w===n.PAYLOADLENGTH_64){if(this.#tA<8)return A()
const e=this.consume(8)
const t=e.readUInt32BE(0)
const s=e.readUInt32BE(4)
if(t!==0||s>2**31-1){I(this.ws,"Received payload length > 2^31 bytes.")
return}this.#rA.payloadLength=s
this.#w=n.READ_DATA
if(!this.#aA())return}else if(this.#w===n.READ_DATA){if(this.#tA<this.#rA.payloadLength)return A()
const e=this.consume(this.#rA.payloadLength)
if(f(this.#rA.opcode)){this.#sA=this.parseControlFrame(e)
this.#w=n.INFO
const t=this.ws[E].socket
if(this.#sA&&t.writableNeedDrain){this.#sA=false
t.once("drain",()=>{if(this.destroyed)return
this.#sA=true
this.run(A)})
return}}else if(!this.#rA.compressed){if(!this.writeFragments(e))return
if(this.#$>0&&this.#eA>this.#$){R(this.ws,1009,(new m).message)
return}if(!this.#rA.fragmented&&this.#rA.fin)u(this.ws,this.#rA.binaryType,this.consumeFragments())
this.#w=n.INFO}else{this.#oA.get("permessage-deflate").decompress(e,this.#rA.fin,(e,t)=>{if(e){const A=e instanceof m?1009:1007
R(this.ws,A,e.message)
return}if(!this.writeFragments(t))return
if(this.#$>0&&this.#eA>this.#$){R(this.ws,1009,(new m).message)
return}if(!this.#rA.fin){this.#w=n.INFO
this.#sA=true
this.run(A)
return}u(this.ws,this.#rA.binaryType,this.consumeFragments())
this.#sA=true
this.#w=n.INFO
this.run(A)})
this.#sA=false
break}}}consume(A){if(A>this.#tA)throw new Error("Called consume() before buffers satiated.")
else if(A===0)return a
if(this.#AA[0].length===A){this.#tA-=this.#AA[0].length
return this.#AA.shift()}const e=Buffer.allocUnsafe(A)
let t=0
while(t!==A){const s=this.#AA[0]
const{length:r}=s
if(r+t===A){e.set(this.#AA.shift(),t)
break}else if(r+t>A){e.set(s.subarray(0,A-t),t)
this.#AA[0]=s.subarray(A-t)
break}else{e.set(this.#AA.shift(),t)
t+=s.length}}this.#tA-=A
return e}writeFragments(A){if(this.#iA>0&&this.#nA.length===this.#iA){R(this.ws,1008,"Too many message fragments")
return false}this.#eA+=A.length
this.#nA.push(A)
return true}consumeFragments(){const A=this.#nA
if(A.length===1){this.#eA=0
return A.shift()}const e=Buffer.concat(A,this.#eA)
this.#nA=[]
this.#eA=0
return e}parseCloseBody(A){r(A.length!==1)
let e
if(A.length>=2)e=A.readUInt16BE(0)
if(e!==void 0&&!B(e))return{code:1002,reason:"Invalid status code",error:true}
let t=A.subarray(2)
if(t[0]===239&&t[1]===187&&t[2]===191)t=t.subarray(3)
try{t=d(t)}catch{return{code:1007,reason:"Invalid UTF-8",error:true}}return{code:e,reason:t,error:false}}parseControlFrame(A){const{opcode:e,payloadLength:t}=this.#rA
if(e===o.CLOSE){if(t===1){I(this.ws,"Received close frame with a 1-byte body.")
return false}this.#rA.closeInfo=this.parseCloseBody(A)
if(this.#rA.closeInfo.error){const{code:A,reason:e}=this.#rA.closeInfo
D(this.ws,A,e,e.length)
I(this.ws,e)
return false}if(this.ws[Q]!==c.SENT){let A=a
if(this.#rA.closeInfo.code){A=Buffer.allocUnsafe(2)
A.writeUInt16BE(this.#rA.closeInfo.code,0)}const e=new y(A)
this.ws[E].socket.write(e.createFrame(o.CLOSE),A=>{if(!A)this.ws[Q]=c.SENT})}this.ws[g]=i.CLOSING
this.ws[l]=true
return false}else if(e===o.PING){if(!this.ws[l]){const e=new y(A)
this.ws[E].socket.write(e.createFrame(o.PONG))
if(h.ping.hasSubscribers)h.ping.publish({payload:A})}}else if(e===o.PONG)if(h.pong.hasSubscribers)h.pong.publish({payload:A})
return true}get closingInfo(){return this.#rA.closeInfo}}A.exports={ByteParser:b}}),3900:((A,e,t)=>{const{WebsocketFrameSend:s}=t(3264)
const{opcodes:r,sendHints:n}=t(736)
const o=t(4660)
const i=Buffer[Symbol.species]
class a{#cA=new o
#gA=false
#QA
constructor(A){this.#QA=A}add(A,e,t){if(t!==n.blob){const s=c(A,t)
if(!this.#gA)this.#QA.write(s,e)
else{const A={promise:null,callback:e,frame:s}
this.#cA.push(A)}return}const s={promise:A.arrayBuffer().then(A=>{s.promise=null
s.frame=c(A,t)}),callback:e,frame:null}
this.#cA.push(s)
if(!this.#gA)this.#EA()}async#EA(){this.#gA=true
const A=this.#cA
while(!A.isEmpty()){const e=A.shift()
if(e.promise!==null)await e.promise
this.#QA.write(e.frame,e.callback)
e.callback=e.frame=null}this.#gA=false}}function c(A,e){return new s(g(A,e)).createFrame(e===n.string?r.TEXT:r.BINARY)}function g(A,e){switch(e){case n.string:return Buffer.from(A)
case n.arrayBuffer:case n.blob:return new i(A)
case n.typedArray:return new i(A.buffer,A.byteOffset,A.byteLength)}}A.exports={SendQueue:a}}),1216:(A=>{A.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}}),8625:((A,e,t)=>{const{kReadyState:s,kController:r,kResponse:n,kBinaryType:o,kWebSocketURL:i}=t(1216)
const{states:a,opcodes:c}=t(736)
const{ErrorEvent:g,createFastMessageEvent:Q}=t(5188)
const{isUtf8:E}=t(4573)
const{collectASequenceOfCodePointsFast:l,removeHTTPWhitespace:h}=t(1900)
function B(A){return A[s]===a.CONNECTING}function C(A){return A[s]===a.OPEN}function I(A){return A[s]===a.CLOSING}function u(A){return A[s]===a.CLOSED}function d(A,e,t=(A,e)=>new Event(A,e),s={}){const r=t(A,s)
e.dispatchEvent(r)}function f(A,e,t){if(A[s]!==a.OPEN)return
let r
if(e===c.TEXT)try{r=U(t)}catch{D(A,"Received invalid UTF-8 in text frame.")
return}else if(e===c.BINARY)if(A[o]==="blob")r=new Blob([t])
else r=p(t)
d("message",A,Q,{origin:A[i].origin,data:r})}function p(A){if(A.byteLength===A.buffer.byteLength)return A.buffer
return A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength)}function w(A){if(A.length===0)return false
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return false}return true}function y(A){if(A>=1e3&&A<1015)return A!==1004&&A!==1005&&A!==1006
return A>=3e3&&A<=4999}function D(A,e){const{[r]:t,[n]:s}=A
t.abort()
if(s?.socket&&!s.socket.destroyed)s.socket.destroy()
if(e)d("error",A,(A,e)=>new g(A,e),{error:new Error(e),message:e})}function k(A){return A===c.CLOSE||A===c.PING||A===c.PONG}function m(A){return A===c.CONTINUATION}function R(A){return A===c.TEXT||A===c.BINARY}function b(A){return R(A)||m(A)||k(A)}function F(A){const e={position:0}
const t=new Map
while(e.position<A.length){const s=l(";",A,e)
const[r,n=""]=s.split("=")
t.set(h(r,true,false),h(n,false,true))
e.position++}return t}function S(A){if(A.length===0)return false
for(let e=0;e<A.length;e++){const t=A.charCodeAt(e)
if(t<48||t>57)return false}const e=Number.parseInt(A,10)
return e>=8&&e<=15}const N=typeof process.versions.icu==="string"
const M=N?new TextDecoder("utf-8",{fatal:true}):void 0
const U=N?M.decode.bind(M):function(A){if(E(A))return A.toString("utf-8")
throw new TypeError("Invalid utf-8 received.")}
A.exports={isConnecting:B,isEstablished:C,isClosing:I,isClosed:u,fireEvent:d,isValidSubprotocol:w,isValidStatusCode:y,failWebsocketConnection:D,websocketMessageReceived:f,utf8Decode:U,isControlFrame:k,isContinuationFrame:m,isTextBinaryFrame:R,isValidOpcode:b,parseExtensions:F,isValidClientWindowBits:S}}),3726:((A,e,t)=>{const{webidl:s}=t(5893)
const{URLSerializer:r}=t(1900)
const{environmentSettingsObject:n}=t(3168)
const{staticPropertyDescriptors:o,states:i,sentCloseFrameState:a,sendHints:c}=t(736)
const{kWebSocketURL:g,kReadyState:Q,kController:E,kBinaryType:l,kResponse:h,kSentClose:B,kByteParser:C}=t(1216)
const{isConnecting:I,isEstablished:u,isClosing:d,isValidSubprotocol:f,fireEvent:p}=t(8625)
const{establishWebSocketConnection:w,closeWebSocketConnection:y}=t(6897)
const{ByteParser:D}=t(1652)
const{kEnumerableProperty:k,isBlobLike:m}=t(3440)
const{getGlobalDispatcher:R}=t(2581)
const{types:b}=t(7975)
const{ErrorEvent:F,CloseEvent:S}=t(5188)
const{SendQueue:N}=t(3900)
class M extends EventTarget{#Y={open:null,error:null,close:null,message:null}
#lA=0
#hA=""
#oA=""
#BA
constructor(A,e=[]){super()
s.util.markAsUncloneable(this)
const t="WebSocket constructor"
s.argumentLengthCheck(arguments,1,t)
const r=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](e,t,"options")
A=s.converters.USVString(A,t,"url")
e=r.protocols
const o=n.settingsObject.baseUrl
let i
try{i=new URL(A,o)}catch(A){throw new DOMException(A,"SyntaxError")}if(i.protocol==="http:")i.protocol="ws:"
else if(i.protocol==="https:")i.protocol="wss:"
if(i.protocol!=="ws:"&&i.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError")
if(i.hash||i.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError")
if(typeof e==="string")e=[e]
if(e.length!==new Set(e.map(A=>A.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")
if(e.length>0&&!e.every(A=>f(A)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")
this[g]=new URL(i.href)
const c=n.settingsObject
this[E]=w(i,e,c,this,(A,e)=>this.#CA(A,e),r)
this[Q]=M.CONNECTING
this[B]=a.NOT_SENT
this[l]="blob"}close(A=void 0,e=void 0){s.brandCheck(this,M)
const t="WebSocket.close"
if(A!==void 0)A=s.converters["unsigned short"](A,t,"code",{clamp:true})
if(e!==void 0)e=s.converters.USVString(e,t,"reason")
if(A!==void 0)if(A!==1e3&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAccessError")
let r=0
if(e!==void 0){r=Buffer.byteLength(e)
if(r>123)throw new DOMException(`Reason must be less than 123 bytes; received ${r}`,"SyntaxError")}y(this,A,e,r)}send(A){s.brandCheck(this,M)
const e="WebSocket.send"
s.argumentLengthCheck(arguments,1,e)
A=s.converters.WebSocketSendData(A,e,"data")
if(I(this))throw new DOMException("Sent before connected.","InvalidStateError")
if(!u(this)||d(this))return
if(typeof A==="string"){const e=Buffer.byteLength(A)
this.#lA+=e
this.#BA.add(A,()=>{this.#lA-=e},c.string)}else if(b.isArrayBuffer(A)){this.#lA+=A.byteLength
this.#BA.add(A,()=>{this.#lA-=A.byteLength},c.arrayBuffer)}else if(ArrayBuffer.isView(A)){this.#lA+=A.byteLength
this.#BA.add(A,()=>{this.#lA-=A.byteLength},c.typedArray)}else if(m(A)){this.#lA+=A.size
this.#BA.add(A,()=>{this.#lA-=A.size},c.blob)}}get readyState(){s.brandCheck(this,M)
return this[Q]}get bufferedAmount(){s.brandCheck(this,M)
return this.#lA}get url(){s.brandCheck(this,M)
return r(this[g])}get extensions(){s.brandCheck(this,M)
return this.#oA}get protocol(){s.brandCheck(this,M)
return this.#hA}get onopen(){s.brandCheck(this,M)
return this.#Y.open}set onopen(A){s.brandCheck(this,M)
if(this.#Y.open)this.removeEventListener("open",this.#Y.open)
if(typeof A==="function"){this.#Y.open=A
this.addEventListener("open",A)}else this.#Y.open=null}get onerror(){s.brandCheck(this,M)
return this.#Y.error}set onerror(A){s.brandCheck(this,M)
if(this.#Y.error)this.removeEventListener("error",this.#Y.error)
if(typeof A==="function"){this.#Y.error=A
this.addEventListener("error",A)}else this.#Y.error=null}get onclose(){s.brandCheck(this,M)
return this.#Y.close}set onclose(A){s.brandCheck(this,M)
if(this.#Y.close)this.removeEventListener("close",this.#Y.close)
if(typeof A==="function"){this.#Y.close=A
this.addEventListener("close",A)}else this.#Y.close=null}get onmessage(){s.brandCheck(this,M)
return this.#Y.message}set onmessage(A){s.brandCheck(this,M)
if(this.#Y.message)this.removeEventListener("message",this.#Y.message)
if(typeof A==="function"){this.#Y.message=A
this.addEventListener("message",A)}else this.#Y.message=null}get binaryType(){s.brandCheck(this,M)
return this[l]}set binaryType(A){s.brandCheck(this,M)
if(A!=="blob"&&A!=="arraybuffer")this[l]="blob"
else this[l]=A}#CA(A,e){this[h]=A
const t=this[E]?.dispatcher?.webSocketOptions
const s=t?.maxFragments
const r=t?.maxPayloadSize
const n=new D(this,e,{maxFragments:s,maxPayloadSize:r})
n.on("drain",U)
n.on("error",L.bind(this))
A.socket.ws=this
this[C]=n
this.#BA=new N(A.socket)
this[Q]=i.OPEN
const o=A.headersList.get("sec-websocket-extensions")
if(o!==null)this.#oA=o
const a=A.headersList.get("sec-websocket-protocol")
if(a!==null)this.#hA=a
p("open",this)}}M.CONNECTING=M.prototype.CONNECTING=i.CONNECTING
M.OPEN=M.prototype.OPEN=i.OPEN
M.CLOSING=M.prototype.CLOSING=i.CLOSING
M.CLOSED=M.prototype.CLOSED=i.CLOSED
Object.defineProperties(M.prototype,{CONNECTING:o,OPEN:o,CLOSING:o,CLOSED:o,url:k,readyState:k,bufferedAmount:k,onopen:k,onerror:k,onclose:k,close:k,onmessage:k,binaryType:k,send:k,extensions:k,protocol:k,[Symbol.toStringTag]:{value:"WebSocket",writable:false,enumerable:false,configurable:true}})
Object.defineProperties(M,{CONNECTING:o,OPEN:o,CLOSING:o,CLOSED:o})
s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString)
s.converters["DOMString or sequence<DOMString>"]=function(A,e,t){if(s.util.Type(A)==="Object"&&Symbol.iterator in A)return s.converters["sequence<DOMString>"](A)
return s.converters.DOMString(A,e,t)}
s.converters.WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>R()},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}])
s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){if(s.util.Type(A)==="Object"&&!(Symbol.iterator in A))return s.converters.WebSocketInit(A)
return{protocols:s.converters["DOMString or sequence<DOMString>"](A)}}
s.converters.WebSocketSendData=function(A){if(s.util.Type(A)==="Object"){if(m(A))return s.converters.Blob(A,{strict:false})
if(ArrayBuffer.isView(A)||b.isArrayBuffer(A))return s.converters.BufferSource(A)}return s.converters.USVString(A)}
function U(){this.ws[h].socket.resume()}function L(A){let e
let t
if(A instanceof S){e=A.reason
t=A.code}else e=A.message
p("error",this,()=>new F("error",{error:A,message:e}))
y(this,t)}A.exports={WebSocket:M}}),143:((A,e,t)=>{t.d(e,{Yz:()=>x,N4:()=>P,z3:()=>H,lm:()=>O,LZ:()=>q,uH:()=>J,Pq:()=>G,Oh:()=>W,z:()=>y,$e:()=>V})
var s=t(857)
function r(A){if(A===null||A===void 0)return""
else if(typeof A==="string"||A instanceof String)return A
return JSON.stringify(A)}function n(A){if(!Object.keys(A).length)return{}
return{title:A.title,file:A.file,line:A.startLine,endLine:A.endLine,col:A.startColumn,endColumn:A.endColumn}}function o(A,e,t){const r=new c(A,e,t)
process.stdout.write(r.toString()+s.EOL)}function i(A,e=""){o(A,{},e)}const a="::"
class c{constructor(A,e,t){if(!A)A="missing.command"
this.command=A
this.properties=e
this.message=t}toString(){let A=a+this.command
if(this.properties&&Object.keys(this.properties).length>0){A+=" "
let e=true
for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const s=this.properties[t]
if(s){if(e)e=false
else A+=","
A+=`${t}=${Q(s)}`}}}A+=`${a}${g(this.message)}`
return A}}function g(A){return r(A).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Q(A){return r(A).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=t(6982)
var l=t(9896)
function h(A,e){const t=process.env[`GITHUB_${A}`]
if(!t)throw new Error(`Unable to find environment variable for file command ${A}`)
if(!l.existsSync(t))throw new Error(`Missing file at path: ${t}`)
l.appendFileSync(t,`${r(e)}${s.EOL}`,{encoding:"utf8"})}function B(A,e){const t=`ghadelimiter_${E.randomUUID()}`
const n=r(e)
if(A.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`)
if(n.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`)
return`${A}<<${t}${s.EOL}${n}${s.EOL}${t}`}t(6928)
t(4942)
void 0&&(void 0).__awaiter
void 0&&(void 0).__awaiter
var C=void 0&&(void 0).__awaiter||function(A,e,t,s){function r(A){return A instanceof t?A:new t(function(e){e(A)})}return new(t||(t=Promise))(function(t,n){function o(A){try{a(s.next(A))}catch(A){n(A)}}function i(A){try{a(s["throw"](A))}catch(A){n(A)}}function a(A){A.done?t(A.value):r(A.value).then(o,i)}a((s=s.apply(A,e||[])).next())})}
const{access:I,appendFile:u,writeFile:d}=l.promises
const f="GITHUB_STEP_SUMMARY"
class p{constructor(){this._buffer=""}filePath(){return C(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const A=process.env[f]
if(!A)throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`)
try{yield I(A,l.constants.R_OK|l.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${A}'. Check if the file has correct read/write permissions.`)}this._filePath=A
return this._filePath})}wrap(A,e,t={}){const s=Object.entries(t).map(([A,e])=>` ${A}="${e}"`).join("")
if(!e)return`<${A}${s}>`
return`<${A}${s}>${e}</${A}>`}write(A){return C(this,void 0,void 0,function*(){const e=!!(A===null||A===void 0?void 0:A.overwrite)
const t=yield this.filePath()
const s=e?d:u
yield s(t,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return C(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(A,e=false){this._buffer+=A
return e?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(A,e){const t=Object.assign({},e&&{lang:e})
const s=this.wrap("pre",this.wrap("code",A),t)
return this.addRaw(s).addEOL()}addList(A,e=false){const t=e?"ol":"ul"
const s=A.map(A=>this.wrap("li",A)).join("")
const r=this.wrap(t,s)
return this.addRaw(r).addEOL()}addTable(A){const e=A.map(A=>{const e=A.map(A=>{if(typeof A==="string")return this.wrap("td",A)
const{header:e,data:t,colspan:s,rowspan:r}=A
const n=e?"th":"td"
const o=Object.assign(Object.assign({},s&&{colspan:s}),r&&{rowspan:r})
return this.wrap(n,t,o)}).join("")
return this.wrap("tr",e)}).join("")
const t=this.wrap("table",e)
return this.addRaw(t).addEOL()}addDetails(A,e){const t=this.wrap("details",this.wrap("summary",A)+e)
return this.addRaw(t).addEOL()}addImage(A,e,t){const{width:s,height:r}=t||{}
const n=Object.assign(Object.assign({},s&&{width:s}),r&&{height:r})
const o=this.wrap("img",null,Object.assign({src:A,alt:e},n))
return this.addRaw(o).addEOL()}addHeading(A,e){const t=`h${e}`
const s=["h1","h2","h3","h4","h5","h6"].includes(t)?t:"h1"
const r=this.wrap(s,A)
return this.addRaw(r).addEOL()}addSeparator(){const A=this.wrap("hr",null)
return this.addRaw(A).addEOL()}addBreak(){const A=this.wrap("br",null)
return this.addRaw(A).addEOL()}addQuote(A,e){const t=Object.assign({},e&&{cite:e})
const s=this.wrap("blockquote",A,t)
return this.addRaw(s).addEOL()}addLink(A,e){const t=this.wrap("a",A,{href:e})
return this.addRaw(t).addEOL()}}const w=new p
const y=w
t(3193)
var D=t(4434)
t(5317)
t(2613)
void 0&&(void 0).__awaiter
const{chmod:k,copyFile:m,lstat:R,mkdir:b,open:F,readdir:S,rename:N,rm:M,rmdir:U,stat:L,symlink:T,unlink:v}=l.promises
process.platform
l.constants.O_RDONLY
void 0&&(void 0).__awaiter
t(3557)
void 0&&(void 0).__awaiter
process.platform
D.EventEmitter
D.EventEmitter
void 0&&(void 0).__awaiter
void 0&&(void 0).__awaiter
s.platform()
s.arch()
void 0&&(void 0).__awaiter
var Y;(function(A){A[A["Success"]=0]="Success"
A[A["Failure"]=1]="Failure"})(Y||(Y={}))
function G(A){o("add-mask",{},A)}function J(A,e){const t=process.env["GITHUB_OUTPUT"]||""
if(t)return h("OUTPUT",B(A,e))
process.stdout.write(s.EOL)
o("set-output",{name:A},r(e))}function x(A){o("debug",{},A)}function H(A,e={}){o("error",n(e),A instanceof Error?A.toString():A)}function V(A,e={}){o("warning",n(e),A instanceof Error?A.toString():A)}function O(A,e={}){o("notice",n(e),A instanceof Error?A.toString():A)}function W(A){i("group",A)}function P(){i("endgroup")}function q(A,e){const t=process.env["GITHUB_STATE"]||""
if(t)return h("STATE",B(A,e))
o("save-state",{name:A},r(e))}}),4942:((A,e,t)=>{t.d(e,{Qq:()=>D})
var s=t(8611)
var r=t.t(s,2)
var n=t(5692)
var o=t.t(n,2)
function i(A){const e=A.protocol==="https:"
if(a(A))return
const t=(()=>{if(e)return process.env["https_proxy"]||process.env["HTTPS_PROXY"]
else return process.env["http_proxy"]||process.env["HTTP_PROXY"]})()
if(t)try{return new g(t)}catch(A){if(!t.startsWith("http://")&&!t.startsWith("https://"))return new g(`http://${t}`)}else return}function a(A){if(!A.hostname)return false
const e=A.hostname
if(c(e))return true
const t=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!t)return false
let s
if(A.port)s=Number(A.port)
else if(A.protocol==="http:")s=80
else if(A.protocol==="https:")s=443
const r=[A.hostname.toUpperCase()]
if(typeof s==="number")r.push(`${r[0]}:${s}`)
for(const A of t.split(",").map(A=>A.trim().toUpperCase()).filter(A=>A))if(A==="*"||r.some(e=>e===A||e.endsWith(`.${A}`)||A.startsWith(".")&&e.endsWith(`${A}`)))return true
return false}function c(A){const e=A.toLowerCase()
return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}class g extends URL{constructor(A,e){super(A,e)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var Q=t(770)
var E=t(6752)
var l=void 0&&(void 0).__awaiter||function(A,e,t,s){function r(A){return A instanceof t?A:new t(function(e){e(A)})}return new(t||(t=Promise))(function(t,n){function o(A){try{a(s.next(A))}catch(A){n(A)}}function i(A){try{a(s["throw"](A))}catch(A){n(A)}}function a(A){A.done?t(A.value):r(A.value).then(o,i)}a((s=s.apply(A,e||[])).next())})}
var h;(function(A){A[A["OK"]=200]="OK"
A[A["MultipleChoices"]=300]="MultipleChoices"
A[A["MovedPermanently"]=301]="MovedPermanently"
A[A["ResourceMoved"]=302]="ResourceMoved"
A[A["SeeOther"]=303]="SeeOther"
A[A["NotModified"]=304]="NotModified"
A[A["UseProxy"]=305]="UseProxy"
A[A["SwitchProxy"]=306]="SwitchProxy"
A[A["TemporaryRedirect"]=307]="TemporaryRedirect"
A[A["PermanentRedirect"]=308]="PermanentRedirect"
A[A["BadRequest"]=400]="BadRequest"
A[A["Unauthorized"]=401]="Unauthorized"
A[A["PaymentRequired"]=402]="PaymentRequired"
A[A["Forbidden"]=403]="Forbidden"
A[A["NotFound"]=404]="NotFound"
A[A["MethodNotAllowed"]=405]="MethodNotAllowed"
A[A["NotAcceptable"]=406]="NotAcceptable"
A[A["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
A[A["RequestTimeout"]=408]="RequestTimeout"
A[A["Conflict"]=409]="Conflict"
A[A["Gone"]=410]="Gone"
A[A["TooManyRequests"]=429]="TooManyRequests"
A[A["InternalServerError"]=500]="InternalServerError"
A[A["NotImplemented"]=501]="NotImplemented"
A[A["BadGateway"]=502]="BadGateway"
A[A["ServiceUnavailable"]=503]="ServiceUnavailable"
A[A["GatewayTimeout"]=504]="GatewayTimeout"})(h||(h={}))
var B;(function(A){A["Accept"]="accept"
A["ContentType"]="content-type"})(B||(B={}))
var C;(function(A){A["ApplicationJson"]="application/json"})(C||(C={}))
const I=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect]
const u=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout]
const d=["OPTIONS","GET","DELETE","HEAD"]
const f=10
const p=5
class w extends Error{constructor(A,e){super(A)
this.name="HttpClientError"
this.statusCode=e
Object.setPrototypeOf(this,w.prototype)}}class y{constructor(A){this.message=A}readBody(){return l(this,void 0,void 0,function*(){return new Promise(A=>l(this,void 0,void 0,function*(){let e=Buffer.alloc(0)
this.message.on("data",A=>{e=Buffer.concat([e,A])})
this.message.on("end",()=>{A(e.toString())})}))})}readBodyBuffer(){return l(this,void 0,void 0,function*(){return new Promise(A=>l(this,void 0,void 0,function*(){const e=[]
this.message.on("data",A=>{e.push(A)})
this.message.on("end",()=>{A(Buffer.concat(e))})}))})}}class D{constructor(A,e,t){this._ignoreSslError=false
this._allowRedirects=true
this._allowRedirectDowngrade=false
this._maxRedirects=50
this._allowRetries=false
this._maxRetries=1
this._keepAlive=false
this._disposed=false
this.userAgent=this._getUserAgentWithOrchestrationId(A)
this.handlers=e||[]
this.requestOptions=t
if(t){if(t.ignoreSslError!=null)this._ignoreSslError=t.ignoreSslError
this._socketTimeout=t.socketTimeout
if(t.allowRedirects!=null)this._allowRedirects=t.allowRedirects
if(t.allowRedirectDowngrade!=null)this._allowRedirectDowngrade=t.allowRedirectDowngrade
if(t.maxRedirects!=null)this._maxRedirects=Math.max(t.maxRedirects,0)
if(t.keepAlive!=null)this._keepAlive=t.keepAlive
if(t.allowRetries!=null)this._allowRetries=t.allowRetries
if(t.maxRetries!=null)this._maxRetries=t.maxRetries}}options(A,e){return l(this,void 0,void 0,function*(){return this.request("OPTIONS",A,null,e||{})})}get(A,e){return l(this,void 0,void 0,function*(){return this.request("GET",A,null,e||{})})}del(A,e){return l(this,void 0,void 0,function*(){return this.request("DELETE",A,null,e||{})})}post(A,e,t){return l(this,void 0,void 0,function*(){return this.request("POST",A,e,t||{})})}patch(A,e,t){return l(this,void 0,void 0,function*(){return this.request("PATCH",A,e,t||{})})}put(A,e,t){return l(this,void 0,void 0,function*(){return this.request("PUT",A,e,t||{})})}head(A,e){return l(this,void 0,void 0,function*(){return this.request("HEAD",A,null,e||{})})}sendStream(A,e,t,s){return l(this,void 0,void 0,function*(){return this.request(A,e,t,s)})}getJson(A){return l(this,arguments,void 0,function*(A,e={}){e[B.Accept]=this._getExistingOrDefaultHeader(e,B.Accept,C.ApplicationJson)
const t=yield this.get(A,e)
return this._processResponse(t,this.requestOptions)})}postJson(A,e){return l(this,arguments,void 0,function*(A,e,t={}){const s=JSON.stringify(e,null,2)
t[B.Accept]=this._getExistingOrDefaultHeader(t,B.Accept,C.ApplicationJson)
t[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,C.ApplicationJson)
const r=yield this.post(A,s,t)
return this._processResponse(r,this.requestOptions)})}putJson(A,e){return l(this,arguments,void 0,function*(A,e,t={}){const s=JSON.stringify(e,null,2)
t[B.Accept]=this._getExistingOrDefaultHeader(t,B.Accept,C.ApplicationJson)
t[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,C.ApplicationJson)
const r=yield this.put(A,s,t)
return this._processResponse(r,this.requestOptions)})}patchJson(A,e){return l(this,arguments,void 0,function*(A,e,t={}){const s=JSON.stringify(e,null,2)
t[B.Accept]=this._getExistingOrDefaultHeader(t,B.Accept,C.ApplicationJson)
t[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(t,C.ApplicationJson)
const r=yield this.patch(A,s,t)
return this._processResponse(r,this.requestOptions)})}request(A,e,t,s){return l(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const r=new URL(e)
let n=this._prepareRequest(A,r,s)
const o=this._allowRetries&&d.includes(A)?this._maxRetries+1:1
let i=0
let a
do{a=yield this.requestRaw(n,t)
if(a&&a.message&&a.message.statusCode===h.Unauthorized){let A
for(const e of this.handlers)if(e.canHandleAuthentication(a)){A=e
break}if(A)return A.handleAuthentication(this,n,t)
else return a}let e=this._maxRedirects
while(a.message.statusCode&&I.includes(a.message.statusCode)&&this._allowRedirects&&e>0){const o=a.message.headers["location"]
if(!o)break
const i=new URL(o)
if(r.protocol==="https:"&&r.protocol!==i.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield a.readBody()
if(i.hostname!==r.hostname)for(const A in s)if(A.toLowerCase()==="authorization")delete s[A]
n=this._prepareRequest(A,i,s)
a=yield this.requestRaw(n,t)
e--}if(!a.message.statusCode||!u.includes(a.message.statusCode))return a
i+=1
if(i<o){yield a.readBody()
yield this._performExponentialBackoff(i)}}while(i<o)
return a})}dispose(){if(this._agent)this._agent.destroy()
this._disposed=true}requestRaw(A,e){return l(this,void 0,void 0,function*(){return new Promise((t,s)=>{function r(A,e){if(A)s(A)
else if(!e)s(new Error("Unknown error"))
else t(e)}this.requestRawWithCallback(A,e,r)})})}requestRawWithCallback(A,e,t){if(typeof e==="string"){if(!A.options.headers)A.options.headers={}
A.options.headers["Content-Length"]=Buffer.byteLength(e,"utf8")}let s=false
function r(A,e){if(!s){s=true
t(A,e)}}const n=A.httpModule.request(A.options,A=>{const e=new y(A)
r(void 0,e)})
let o
n.on("socket",A=>{o=A})
n.setTimeout(this._socketTimeout||3*6e4,()=>{if(o)o.end()
r(new Error(`Request timeout: ${A.options.path}`))})
n.on("error",function(A){r(A)})
if(e&&typeof e==="string")n.write(e,"utf8")
if(e&&typeof e!=="string"){e.on("close",function(){n.end()})
e.pipe(n)}else n.end()}getAgent(A){const e=new URL(A)
return this._getAgent(e)}getAgentDispatcher(A){const e=new URL(A)
const t=i(e)
const s=t&&t.hostname
if(!s)return
return this._getProxyAgentDispatcher(e,t)}_prepareRequest(A,e,t){const s={}
s.parsedUrl=e
const n=s.parsedUrl.protocol==="https:"
s.httpModule=n?o:r
const i=n?443:80
s.options={}
s.options.host=s.parsedUrl.hostname
s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):i
s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||"")
s.options.method=A
s.options.headers=this._mergeHeaders(t)
if(this.userAgent!=null)s.options.headers["user-agent"]=this.userAgent
s.options.agent=this._getAgent(s.parsedUrl)
if(this.handlers)for(const A of this.handlers)A.prepareRequest(s.options)
return s}_mergeHeaders(A){if(this.requestOptions&&this.requestOptions.headers)return Object.assign({},k(this.requestOptions.headers),k(A||{}))
return k(A||{})}_getExistingOrDefaultHeader(A,e,t){let s
if(this.requestOptions&&this.requestOptions.headers){const A=k(this.requestOptions.headers)[e]
if(A)s=typeof A==="number"?A.toString():A}const r=A[e]
if(r!==void 0)return typeof r==="number"?r.toString():r
if(s!==void 0)return s
return t}_getExistingOrDefaultContentTypeHeader(A,e){let t
if(this.requestOptions&&this.requestOptions.headers){const A=k(this.requestOptions.headers)[B.ContentType]
if(A)if(typeof A==="number")t=String(A)
else if(Array.isArray(A))t=A.join(", ")
else t=A}const s=A[B.ContentType]
if(s!==void 0)if(typeof s==="number")return String(s)
else if(Array.isArray(s))return s.join(", ")
else return s
if(t!==void 0)return t
return e}_getAgent(A){let e
const t=i(A)
const r=t&&t.hostname
if(this._keepAlive&&r)e=this._proxyAgent
if(!r)e=this._agent
if(e)return e
const o=A.protocol==="https:"
let a=100
if(this.requestOptions)a=this.requestOptions.maxSockets||s.globalAgent.maxSockets
if(t&&t.hostname){const A={maxSockets:a,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})}
let s
const r=t.protocol==="https:"
if(o)s=r?Q.httpsOverHttps:Q.httpsOverHttp
else s=r?Q.httpOverHttps:Q.httpOverHttp
e=s(A)
this._proxyAgent=e}if(!e){const A={keepAlive:this._keepAlive,maxSockets:a}
e=o?new n.Agent(A):new s.Agent(A)
this._agent=e}if(o&&this._ignoreSslError)e.options=Object.assign(e.options||{},{rejectUnauthorized:false})
return e}_getProxyAgentDispatcher(A,e){let t
if(this._keepAlive)t=this._proxyAgentDispatcher
if(t)return t
const s=A.protocol==="https:"
t=new E.kT(Object.assign({uri:e.href,pipelining:!this._keepAlive?0:1},(e.username||e.password)&&{token:`Basic ${Buffer.from(`${e.username}:${e.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=t
if(s&&this._ignoreSslError)t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:false})
return t}_getUserAgentWithOrchestrationId(A){const e=A||"actions/http-client"
const t=process.env["ACTIONS_ORCHESTRATION_ID"]
if(t){const A=t.replace(/[^a-z0-9_.-]/gi,"_")
return`${e} actions_orchestration_id/${A}`}return e}_performExponentialBackoff(A){return l(this,void 0,void 0,function*(){A=Math.min(f,A)
const e=p*Math.pow(2,A)
return new Promise(A=>setTimeout(()=>A(),e))})}_processResponse(A,e){return l(this,void 0,void 0,function*(){return new Promise((t,s)=>l(this,void 0,void 0,function*(){const r=A.message.statusCode||0
const n={statusCode:r,result:null,headers:{}}
if(r===h.NotFound)t(n)
function o(A,e){if(typeof e==="string"){const A=new Date(e)
if(!isNaN(A.valueOf()))return A}return e}let i
let a
try{a=yield A.readBody()
if(a&&a.length>0){if(e&&e.deserializeDates)i=JSON.parse(a,o)
else i=JSON.parse(a)
n.result=i}n.headers=A.message.headers}catch(A){}if(r>299){let A
if(i&&i.message)A=i.message
else if(a&&a.length>0)A=a
else A=`Failed request: (${r})`
const e=new w(A,r)
e.result=n.result
s(e)}else t(n)}))})}}const k=A=>Object.keys(A).reduce((e,t)=>(e[t.toLowerCase()]=A[t],e),{})}),6229:((A,e,t)=>{t.d(e,{E:()=>N})
var s=t(714)
class r{add(A,e,t){if(typeof arguments[0]!="string")for(let A in arguments[0])this.add(A,arguments[0][A],arguments[1])
else(Array.isArray(A)?A:[A]).forEach(function(A){this[A]=this[A]||[]
if(e)this[A][t?"unshift":"push"](e)},this)}run(A,e){this[A]=this[A]||[]
this[A].forEach(function(A){A.call(e&&e.context?e.context:e,e)})}}class n{constructor(A){this.jsep=A
this.registered={}}register(...A){A.forEach(A=>{if(typeof A!=="object"||!A.name||!A.init)throw new Error("Invalid JSEP plugin format")
if(this.registered[A.name])return
A.init(this.jsep)
this.registered[A.name]=A})}}class o{static get version(){return"1.6.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+o.version}static addUnaryOp(A){o.max_unop_len=Math.max(A.length,o.max_unop_len)
o.unary_ops[A]=1
return o}static addBinaryOp(A,e,t){o.max_binop_len=Math.max(A.length,o.max_binop_len)
o.binary_ops[A]=e
if(t)o.right_associative.add(A)
else o.right_associative.delete(A)
return o}static addIdentifierChar(A){o.additional_identifier_chars.add(A)
return o}static addLiteral(A,e){o.literals[A]=e
return o}static removeUnaryOp(A){delete o.unary_ops[A]
if(A.length===o.max_unop_len)o.max_unop_len=o.getMaxKeyLen(o.unary_ops)
return o}static removeAllUnaryOps(){o.unary_ops={}
o.max_unop_len=0
return o}static removeIdentifierChar(A){o.additional_identifier_chars.delete(A)
return o}static removeBinaryOp(A){delete o.binary_ops[A]
if(A.length===o.max_binop_len)o.max_binop_len=o.getMaxKeyLen(o.binary_ops)
o.right_associative.delete(A)
return o}static removeAllBinaryOps(){o.binary_ops={}
o.max_binop_len=0
return o}static removeLiteral(A){delete o.literals[A]
return o}static removeAllLiterals(){o.literals={}
return o}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(A){this.expr=A
this.index=0}static parse(A){return new o(A).parse()}static getMaxKeyLen(A){return Math.max(0,...Object.keys(A).map(A=>A.length))}static isDecimalDigit(A){return A>=48&&A<=57}static binaryPrecedence(A){return o.binary_ops[A]||0}static isIdentifierStart(A){return A>=65&&A<=90||A>=97&&A<=122||A>=128&&!o.binary_ops[String.fromCharCode(A)]||o.additional_identifier_chars.has(String.fromCharCode(A))}static isIdentifierPart(A){return o.isIdentifierStart(A)||o.isDecimalDigit(A)}throwError(A){const e=new Error(A+" at character "+this.index)
e.index=this.index
e.description=A
throw e}runHook(A,e){if(o.hooks[A]){const t={context:this,node:e}
o.hooks.run(A,t)
return t.node}return e}searchHook(A){if(o.hooks[A]){const e={context:this}
o.hooks[A].find(function(A){A.call(e.context,e)
return e.node})
return e.node}}gobbleSpaces(){let A=this.code
while(A===o.SPACE_CODE||A===o.TAB_CODE||A===o.LF_CODE||A===o.CR_CODE)A=this.expr.charCodeAt(++this.index)
this.runHook("gobble-spaces")}parse(){this.runHook("before-all")
const A=this.gobbleExpressions()
const e=A.length===1?A[0]:{type:o.COMPOUND,body:A}
return this.runHook("after-all",e)}gobbleExpressions(A){let e,t,s=[]
while(this.index<this.expr.length){e=this.code
if(e===o.SEMCOL_CODE||e===o.COMMA_CODE)this.index++
else if(t=this.gobbleExpression())s.push(t)
else if(this.index<this.expr.length){if(e===A)break
this.throwError('Unexpected "'+this.char+'"')}}return s}gobbleExpression(){const A=this.searchHook("gobble-expression")||this.gobbleBinaryExpression()
this.gobbleSpaces()
return this.runHook("after-expression",A)}gobbleBinaryOp(){this.gobbleSpaces()
let A=this.expr.substr(this.index,o.max_binop_len)
let e=A.length
while(e>0){if(o.binary_ops.hasOwnProperty(A)&&(!o.isIdentifierStart(this.code)||this.index+A.length<this.expr.length&&!o.isIdentifierPart(this.expr.charCodeAt(this.index+A.length)))){this.index+=e
return A}A=A.substr(0,--e)}return false}gobbleBinaryExpression(){let A,e,t,s,r,n,i,a,c
n=this.gobbleToken()
if(!n)return n
e=this.gobbleBinaryOp()
if(!e)return n
r={value:e,prec:o.binaryPrecedence(e),right_a:o.right_associative.has(e)}
i=this.gobbleToken()
if(!i)this.throwError("Expected expression after "+e)
s=[n,r,i]
while(e=this.gobbleBinaryOp()){t=o.binaryPrecedence(e)
if(t===0){this.index-=e.length
break}r={value:e,prec:t,right_a:o.right_associative.has(e)}
c=e
const a=A=>r.right_a&&A.right_a?t>A.prec:t<=A.prec
while(s.length>2&&a(s[s.length-2])){i=s.pop()
e=s.pop().value
n=s.pop()
A={type:o.BINARY_EXP,operator:e,left:n,right:i}
s.push(A)}A=this.gobbleToken()
if(!A)this.throwError("Expected expression after "+c)
s.push(r,A)}a=s.length-1
A=s[a]
while(a>1){A={type:o.BINARY_EXP,operator:s[a-1].value,left:s[a-2],right:A}
a-=2}return A}gobbleToken(){let A,e,t,s
this.gobbleSpaces()
s=this.searchHook("gobble-token")
if(s)return this.runHook("after-token",s)
A=this.code
if(o.isDecimalDigit(A)||A===o.PERIOD_CODE)return this.gobbleNumericLiteral()
if(A===o.SQUOTE_CODE||A===o.DQUOTE_CODE)s=this.gobbleStringLiteral()
else if(A===o.OBRACK_CODE)s=this.gobbleArray()
else{e=this.expr.substr(this.index,o.max_unop_len)
t=e.length
while(t>0){if(o.unary_ops.hasOwnProperty(e)&&(!o.isIdentifierStart(this.code)||this.index+e.length<this.expr.length&&!o.isIdentifierPart(this.expr.charCodeAt(this.index+e.length)))){this.index+=t
const A=this.gobbleToken()
if(!A)this.throwError("missing unaryOp argument")
return this.runHook("after-token",{type:o.UNARY_EXP,operator:e,argument:A,prefix:true})}e=e.substr(0,--t)}if(o.isIdentifierStart(A)){s=this.gobbleIdentifier()
if(o.literals.hasOwnProperty(s.name))s={type:o.LITERAL,value:o.literals[s.name],raw:s.name}
else if(s.name===o.this_str)s={type:o.THIS_EXP}}else if(A===o.OPAREN_CODE)s=this.gobbleGroup()}if(!s)return this.runHook("after-token",false)
s=this.gobbleTokenProperty(s)
return this.runHook("after-token",s)}gobbleTokenProperty(A){this.gobbleSpaces()
let e=this.code
while(e===o.PERIOD_CODE||e===o.OBRACK_CODE||e===o.OPAREN_CODE||e===o.QUMARK_CODE){let t
if(e===o.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==o.PERIOD_CODE)break
t=true
this.index+=2
this.gobbleSpaces()
e=this.code}this.index++
if(e===o.OBRACK_CODE){A={type:o.MEMBER_EXP,computed:true,object:A,property:this.gobbleExpression()}
if(!A.property)this.throwError('Unexpected "'+this.char+'"')
this.gobbleSpaces()
e=this.code
if(e!==o.CBRACK_CODE)this.throwError("Unclosed [")
this.index++}else if(e===o.OPAREN_CODE)A={type:o.CALL_EXP,arguments:this.gobbleArguments(o.CPAREN_CODE),callee:A}
else if(e===o.PERIOD_CODE||t){if(t)this.index--
this.gobbleSpaces()
A={type:o.MEMBER_EXP,computed:false,object:A,property:this.gobbleIdentifier()}}if(t)A.optional=true
this.gobbleSpaces()
e=this.code}return A}gobbleNumericLiteral(){let A,e,t=""
while(o.isDecimalDigit(this.code))t+=this.expr.charAt(this.index++)
if(this.code===o.PERIOD_CODE){t+=this.expr.charAt(this.index++)
while(o.isDecimalDigit(this.code))t+=this.expr.charAt(this.index++)}A=this.char
if(A==="e"||A==="E"){t+=this.expr.charAt(this.index++)
A=this.char
if(A==="+"||A==="-")t+=this.expr.charAt(this.index++)
while(o.isDecimalDigit(this.code))t+=this.expr.charAt(this.index++)
if(!o.isDecimalDigit(this.expr.charCodeAt(this.index-1)))this.throwError("Expected exponent ("+t+this.char+")")}e=this.code
if(o.isIdentifierStart(e))this.throwError("Variable names cannot start with a number ("+t+this.char+")")
else if(e===o.PERIOD_CODE||t.length===1&&t.charCodeAt(0)===o.PERIOD_CODE)this.throwError("Unexpected period")
return{type:o.LITERAL,value:parseFloat(t),raw:t}}gobbleStringLiteral(){let A=""
const e=this.index
const t=this.expr.charAt(this.index++)
let s=false
while(this.index<this.expr.length){let e=this.expr.charAt(this.index++)
if(e===t){s=true
break}else if(e==="\\"){e=this.expr.charAt(this.index++)
switch(e){case"n":A+="\n"
break
case"r":A+="\r"
break
case"t":A+="\t"
break
case"b":A+="\b"
break
case"f":A+="\f"
break
case"v":A+="\v"
break
default:A+=e}}else A+=e}if(!s)this.throwError('Unclosed quote after "'+A+'"')
return{type:o.LITERAL,value:A,raw:this.expr.substring(e,this.index)}}gobbleIdentifier(){let A=this.code,e=this.index
if(o.isIdentifierStart(A))this.index++
else this.throwError("Unexpected "+this.char)
while(this.index<this.expr.length){A=this.code
if(o.isIdentifierPart(A))this.index++
else break}return{type:o.IDENTIFIER,name:this.expr.slice(e,this.index)}}gobbleArguments(A){const e=[]
let t=false
let s=0
while(this.index<this.expr.length){this.gobbleSpaces()
let r=this.code
if(r===A){t=true
this.index++
if(A===o.CPAREN_CODE&&s&&s>=e.length)this.throwError("Unexpected token "+String.fromCharCode(A))
break}else if(r===o.COMMA_CODE){this.index++
s++
if(s!==e.length)if(A===o.CPAREN_CODE)this.throwError("Unexpected token ,")
else if(A===o.CBRACK_CODE)for(let A=e.length;A<s;A++)e.push(null)}else if(e.length!==s&&s!==0)this.throwError("Expected comma")
else{const A=this.gobbleExpression()
if(!A||A.type===o.COMPOUND)this.throwError("Expected comma")
e.push(A)}}if(!t)this.throwError("Expected "+String.fromCharCode(A))
return e}gobbleGroup(){this.index++
let A=this.gobbleExpressions(o.CPAREN_CODE)
if(this.code===o.CPAREN_CODE){this.index++
if(A.length===1)return A[0]
else if(!A.length)return false
else return{type:o.SEQUENCE_EXP,expressions:A}}else this.throwError("Unclosed (")}gobbleArray(){this.index++
return{type:o.ARRAY_EXP,elements:this.gobbleArguments(o.CBRACK_CODE)}}}const i=new r
Object.assign(o,{hooks:i,plugins:new n(o),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:true,false:false,null:null},this_str:"this"})
o.max_unop_len=o.getMaxKeyLen(o.unary_ops)
o.max_binop_len=o.getMaxKeyLen(o.binary_ops)
const a=A=>new o(A).parse()
const c=Object.getOwnPropertyNames(class A{})
Object.getOwnPropertyNames(o).filter(A=>!c.includes(A)&&a[A]===void 0).forEach(A=>{a[A]=o[A]})
a.Jsep=o
const g="ConditionalExpression"
var Q={name:"ternary",init(A){A.hooks.add("after-expression",function e(t){if(t.node&&this.code===A.QUMARK_CODE){this.index++
const e=t.node
const s=this.gobbleExpression()
if(!s)this.throwError("Expected expression")
this.gobbleSpaces()
if(this.code===A.COLON_CODE){this.index++
const r=this.gobbleExpression()
if(!r)this.throwError("Expected expression")
t.node={type:g,test:e,consequent:s,alternate:r}
if(e.operator&&A.binary_ops[e.operator]<=.9){let s=e
while(s.right.operator&&A.binary_ops[s.right.operator]<=.9)s=s.right
t.node.test=s.right
s.right=t.node
t.node=e}}else this.throwError("Expected :")}})}}
a.plugins.register(Q)
const E=47
const l=92
var h={name:"regex",init(A){A.hooks.add("gobble-token",function e(t){if(this.code===E){const e=++this.index
let s=false
while(this.index<this.expr.length){if(this.code===E&&!s){const s=this.expr.slice(e,this.index)
let r=""
while(++this.index<this.expr.length){const A=this.code
if(A>=97&&A<=122||A>=65&&A<=90||A>=48&&A<=57)r+=this.char
else break}let n
try{n=new RegExp(s,r)}catch(A){this.throwError(A.message)}t.node={type:A.LITERAL,value:n,raw:this.expr.slice(e-1,this.index)}
t.node=this.gobbleTokenProperty(t.node)
return t.node}if(this.code===A.OBRACK_CODE)s=true
else if(s&&this.code===A.CBRACK_CODE)s=false
this.index+=this.code===l?2:1}this.throwError("Unclosed Regex")}})}}
const B=43
const C=45
const I={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[B,C],assignmentPrecedence:.9,init(A){const e=[A.IDENTIFIER,A.MEMBER_EXP]
I.assignmentOperators.forEach(e=>A.addBinaryOp(e,I.assignmentPrecedence,true))
A.hooks.add("gobble-token",function A(t){const s=this.code
if(I.updateOperators.some(A=>A===s&&A===this.expr.charCodeAt(this.index+1))){this.index+=2
t.node={type:"UpdateExpression",operator:s===B?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:true}
if(!t.node.argument||!e.includes(t.node.argument.type))this.throwError(`Unexpected ${t.node.operator}`)}})
A.hooks.add("after-token",function A(t){if(t.node){const A=this.code
if(I.updateOperators.some(e=>e===A&&e===this.expr.charCodeAt(this.index+1))){if(!e.includes(t.node.type))this.throwError(`Unexpected ${t.node.operator}`)
this.index+=2
t.node={type:"UpdateExpression",operator:A===B?"++":"--",argument:t.node,prefix:false}}}})
A.hooks.add("after-expression",function A(e){if(e.node)t(e.node)})
function t(A){if(I.assignmentOperators.has(A.operator)){A.type="AssignmentExpression"
t(A.left)
t(A.right)}else if(!A.operator)Object.values(A).forEach(A=>{if(A&&typeof A==="object")t(A)})}}}
a.plugins.register(h,I)
a.addUnaryOp("typeof")
a.addUnaryOp("void")
a.addLiteral("null",null)
a.addLiteral("undefined",void 0)
const u=new Set(["constructor","__proto__","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"])
const d=new WeakSet([Function,function*(){}.constructor,async function(){}.constructor,async function*(){}.constructor,Function.prototype.call,Function.prototype.apply,Function.prototype.bind,Reflect.apply,Reflect.construct,...[...u].map(A=>Reflect.get(Object.prototype,A)).filter(A=>typeof A==="function")])
const f=A=>typeof A==="function"&&d.has(A)
const p=(A,e)=>{if(A===void 0||A===null)throw new TypeError(`Cannot read properties of ${A} (reading '${e}')`)
if(!Object.hasOwn(A,e)&&u.has(e))throw new TypeError(`Cannot read properties of ${A} (reading '${e}')`)
const t=A[e]
if(f(t))throw new TypeError("Function constructor is disabled")
return t}
const w=Object.assign(Object.create(null),{"||":(A,e)=>A||e(),"??":(A,e)=>A??e(),"&&":(A,e)=>A&&e(),"|":(A,e)=>A|e(),"^":(A,e)=>A^e(),"&":(A,e)=>A&e(),"==":(A,e)=>A==e(),"!=":(A,e)=>A!=e(),"===":(A,e)=>A===e(),"!==":(A,e)=>A!==e(),"<":(A,e)=>A<e(),">":(A,e)=>A>e(),"<=":(A,e)=>A<=e(),">=":(A,e)=>A>=e(),"<<":(A,e)=>A<<e(),">>":(A,e)=>A>>e(),">>>":(A,e)=>A>>>e(),"+":(A,e)=>A+e(),"-":(A,e)=>A-e(),"*":(A,e)=>A*e(),"/":(A,e)=>A/e(),"%":(A,e)=>A%e(),"**":(A,e)=>A**e()})
const y=Object.assign(Object.create(null),{"-":A=>-A,"!":A=>!A,"~":A=>~A,"+":A=>+A,typeof:A=>typeof A,void:()=>{}})
const D={evalAst(A,e){switch(A.type){case"BinaryExpression":case"LogicalExpression":return D.evalBinaryExpression(A,e)
case"Compound":return D.evalCompound(A,e)
case"ConditionalExpression":return D.evalConditionalExpression(A,e)
case"Identifier":return D.evalIdentifier(A,e)
case"Literal":return D.evalLiteral(A)
case"MemberExpression":return D.evalMemberExpression(A,e)
case"UnaryExpression":return D.evalUnaryExpression(A,e)
case"ArrayExpression":return D.evalArrayExpression(A,e)
case"CallExpression":return D.evalCallExpression(A,e)
case"AssignmentExpression":return D.evalAssignmentExpression(A,e)
default:throw new SyntaxError("Unexpected expression",{cause:A})}},evalBinaryExpression(A,e){if(!Object.hasOwn(w,A.operator))throw new SyntaxError(`Unknown binary operator: ${A.operator}`)
const t=w[A.operator](D.evalAst(A.left,e),()=>D.evalAst(A.right,e))
return t},evalCompound(A,e){let t
for(let s=0;s<A.body.length;s++){if(A.body[s].type==="Identifier"&&["var","let","const"].includes(A.body[s].name)&&Object.hasOwn(A.body,s+1)&&A.body[s+1].type==="AssignmentExpression")s+=1
const r=A.body[s]
t=D.evalAst(r,e)}return t},evalConditionalExpression(A,e){return D.evalAst(A.test,e)?D.evalAst(A.consequent,e):D.evalAst(A.alternate,e)},evalIdentifier(A,e){if(Object.hasOwn(e,A.name))return e[A.name]
throw new ReferenceError(`${A.name} is not defined`)},evalLiteral(A){return A.value},evalMemberExpression(A,e){const t=String(A.computed?D.evalAst(A.property,e):A.property.name)
const s=D.evalAst(A.object,e)
const r=p(s,t)
if(typeof r==="function")return r.bind(s)
return r},evalUnaryExpression(A,e){if(!Object.hasOwn(y,A.operator))throw new SyntaxError(`Unknown unary operator: ${A.operator}`)
const t=D.evalAst(A.argument,e)
return y[A.operator](t)},evalArrayExpression(A,e){return A.elements.map(A=>D.evalAst(A,e))},evalCallExpression(A,e){const t=A.arguments.map(A=>D.evalAst(A,e))
const s=D.evalAst(A.callee,e)
if(f(s)||t.some(A=>f(A)))throw new Error("Function constructor is disabled")
return s(...t)},evalAssignmentExpression(A,e){if(A.left.type!=="Identifier")throw new SyntaxError("Invalid left-hand side in assignment")
const t=A.left.name
const s=D.evalAst(A.right,e)
e[t]=s
return e[t]}}
class k{constructor(A){this.code=A
this.ast=a(this.code)}runInNewContext(A){const e=Object.assign(Object.create(null),A)
return D.evalAst(this.ast,e)}}const m=A=>Object.prototype.toString.call(A).slice(8,-1)
const R=new Map
const b=new Map
function F(A,e){A=A.slice()
A.push(e)
return A}function S(A,e){e=e.slice()
e.unshift(A)
return e}function N(A,e,t,s,r){try{if(A&&typeof A==="object")return new M(A)
return new M(A,e,t,s,r)}catch(A){if(new.target)throw A
if(A&&typeof A==="object"&&"value"in A)return A.value
throw A}}class M{constructor(A,e,t,s,r){if(typeof A==="string"){r=s
s=t
t=e
e=A
A=null}const n=A&&typeof A==="object"
A||={}
this.currResultType=void 0
this.currEval=void 0
this.currOtherTypeCallback=void 0
this.currCustomTypes=void 0
this.currSandbox=void 0
this._hasParentSelector=false
this.json=A.json||t
this.path=A.path||e
this.resultType=A.resultType||"value"
this.flatten=Object.hasOwn(A,"flatten")&&A.flatten
this.wrap=!Object.hasOwn(A,"wrap")||A.wrap
this.sandbox=A.sandbox||{}
this.eval=A.eval===void 0?"safe":A.eval
this.ignoreEvalErrors=typeof A.ignoreEvalErrors!=="undefined"&&A.ignoreEvalErrors
this.parent=Object.hasOwn(A,"parent")?A.parent:null
this.parentProperty=Object.hasOwn(A,"parentProperty")?A.parentProperty:null
this.callback=A.callback||s||null
this.otherTypeCallback=A.otherTypeCallback||r||function(){throw new TypeError("You must supply an otherTypeCallback callback option "+"with the @other() operator.")}
this.customTypes=A.customTypes||{}
if(A.autostart===false)return
const o={path:n?A.path:e}
if(!n&&t!==void 0)o.json=t
else if("json"in A)o.json=A.json
const i=this.evaluate(o)
if(!i||typeof i!=="object"){const A=new Error('JSONPath should not be called with "new" (it '+"prevents return of (unwrapped) scalar values)")
A.value=i
throw A}return i}evaluate(A,e,t,s){let r=this.parent,n=this.parentProperty
let{flatten:o,wrap:i}=this
this.currResultType=this.resultType
this.currEval=this.eval
this.currSandbox=this.sandbox
t||=this.callback
this.currOtherTypeCallback=s||this.otherTypeCallback
this.currCustomTypes=this.customTypes
if(A&&typeof A==="object"&&!Array.isArray(A)){const s=A
if(!s.path&&s.path!=="")throw new TypeError('You must supply a "path" property when providing an '+"object argument to JSONPath.evaluate().")
if(!Object.hasOwn(s,"json"))throw new TypeError('You must supply a "json" property when providing an '+"object argument to JSONPath.evaluate().");({json:e}=s)
o=Object.hasOwn(s,"flatten")?s.flatten:o
this.currResultType=Object.hasOwn(s,"resultType")?s.resultType:this.currResultType
this.currSandbox=Object.hasOwn(s,"sandbox")?s.sandbox:this.currSandbox
i=Object.hasOwn(s,"wrap")?s.wrap:i
this.currEval=Object.hasOwn(s,"eval")?s.eval:this.currEval
t=Object.hasOwn(s,"callback")?s.callback:t
this.currOtherTypeCallback=Object.hasOwn(s,"otherTypeCallback")?s.otherTypeCallback:this.currOtherTypeCallback
this.currCustomTypes=Object.hasOwn(s,"customTypes")?s.customTypes:this.currCustomTypes
r=Object.hasOwn(s,"parent")?s.parent:r
n=Object.hasOwn(s,"parentProperty")?s.parentProperty:n
A=s.path}else{e||=this.json
A||=this.path}r||=null
n||=null
if(Array.isArray(A))A=N.toPathString(A)
if(!e||!A&&A!=="")return
const a=N.toPathArray(A)
if(a[0]==="$"&&a.length>1)a.shift()
this._hasParentSelector=false
const c=this._trace(a,e,["$"],r,n,t??void 0,void 0)
const g=(Array.isArray(c)?c:[c]).filter(A=>A&&!A.isParentSelector)
if(!g.length)return i?[]:void 0
if(!i&&g.length===1&&!g[0].hasArrExpr){const A=this._getPreferredOutput(g[0])
return A}const Q=g.reduce((A,e)=>{const t=this._getPreferredOutput(e)
if(o&&Array.isArray(t))A=A.concat(t)
else A.push(t)
return A},[])
return Q}_getPreferredOutput(A){const e=this.currResultType
switch(e){case"all":{const e=Array.isArray(A.path)?A.path:N.toPathArray(A.path)
A.pointer=N.toPointer(e)
A.path=typeof A.path==="string"?A.path:N.toPathString(A.path)
return A}case"value":case"parent":case"parentProperty":return A[e]
case"path":if(typeof A.path==="string")return A.path
return N.toPathString(A.path)
case"pointer":{const e=Array.isArray(A.path)?A.path:N.toPathArray(A.path)
return N.toPointer(e)}default:throw new TypeError("Unknown result type")}}_handleCallback(A,e,t){if(!e)return
const s=this._getPreferredOutput(A)
if(Array.isArray(A.path))A.path=N.toPathString(A.path)
e(s,t,A)}_trace(A,e,t,s,r,n,o,i){let a
if(!A.length){a={path:t,value:e,parent:s,parentProperty:r,hasArrExpr:o}
this._handleCallback(a,n,"value")
return a}const c=A[0],g=A.slice(1)
const Q=[]
function E(A){if(Array.isArray(A))A.forEach(A=>{Q.push(A)})
else Q.push(A)}if(e&&(typeof c!=="string"||i)&&Object.hasOwn(e,c)){const A=e
E(this._trace(g,A[c],F(t,c),e,c,n,o))}else if(c==="*")this._walk(e,A=>{const s=e
E(this._trace(g,s[A],F(t,A),e,A,n,true,true))})
else if(c===".."){E(this._trace(g,e,t,s,r,n,o))
this._walk(e,s=>{const r=e
if(typeof r[s]==="object")E(this._trace(A.slice(),r[s],F(t,s),e,s,n,true))})}else if(c==="^"){this._hasParentSelector=true
return{path:t.slice(0,-1),expr:g,isParentSelector:true,value:void 0,parent:void 0,parentProperty:null}}else if(c==="~"){a={path:F(t,c),value:r,parent:s,parentProperty:null}
this._handleCallback(a,n,"property")
return a}else if(c==="$")E(this._trace(g,e,t,null,null,n,o))
else if(/^(-?\d*):(-?\d*):?(-?\d*)$/v.test(c)){const A=this._slice(c,g,e,t,s,r,n)
if(A)E(A)}else if(c.indexOf("?(")===0){if(this.currEval===false)throw new Error("Eval [?(expr)] prevented in JSONPath expression.")
const A=c.replace(/^\?\((.*?)\)$/v,"$1")
const o=/@.?([^?]*)[\['](\??\(.*?\))(?!.\)\])[\]']/gv.exec(A)
if(o)this._walk(e,A=>{const i=[o[2]]
const a=e
const c=o[1]?p(a[A],o[1]):a[A]
const Q=this._trace(i,c,t,s,r,n,true)
const l=Array.isArray(Q)?Q:[Q]
if(l.length>0)E(this._trace(g,a[A],F(t,A),e,A,n,true))})
else{const o=e
this._walk(e,i=>{if(this._eval(A,o[i],i,t,s,r))E(this._trace(g,o[i],F(t,i),e,i,n,true))})}}else if(c[0]==="("){if(this.currEval===false)throw new Error("Eval [(expr)] prevented in JSONPath expression.")
const A=this._eval(c,e,t.at(-1),t.slice(0,-1),s,r)
const i=A!==void 0?A:""
E(this._trace(S(i,g),e,t,s,r,n,o))}else if(c[0]==="@"){let A=false
const o=c.indexOf("(")
const i=c.slice(1,o)
const g=c.lastIndexOf(")")
const Q=c.slice(o+1,g)
const E=Q?JSON.parse(Q):void 0
switch(i){case"scalar":A=!e||!["object","function"].includes(typeof e)
break
case"boolean":case"string":case"undefined":case"function":A=typeof e===i
break
case"integer":A=Number.isFinite(e)&&!(e%1)
break
case"number":A=Number.isFinite(e)
break
case"nonFinite":A=typeof e==="number"&&!Number.isFinite(e)
break
case"object":A=Boolean(e)&&typeof e===i
break
case"array":A=Array.isArray(e)
break
case"other":A=this.currOtherTypeCallback(e,t,s,r,E)||false
break
case"null":A=e===null
break
case"symbol":A=typeof e==="symbol"
break
case"BigInt":A=typeof e==="bigint"
break
case"Promise":A=m(e)==="Promise"
break
case"jsonReference":A=Boolean(e)&&typeof e==="object"&&Object.hasOwn(e,"$ref")
break
default:if(this.currCustomTypes&&Object.hasOwn(this.currCustomTypes,i))A=this.currCustomTypes[i](e,t,s,r,E)||false
else throw new TypeError("Unknown value type "+i)}if(A){a={path:t,value:e,parent:s,parentProperty:r}
this._handleCallback(a,n,"value")
return a}}else if(e&&c[0]==="`"&&Object.hasOwn(e,c.slice(1))){const A=c.slice(1)
const s=e
E(this._trace(g,s[A],F(t,A),e,A,n,o,true))}else if(c[0]==="'"||c[0]==='"')for(const[,A,s]of c.matchAll(/'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/gv)){const r=(A??s).replaceAll(/\\(['"\\])/gv,"$1")
if(!e||!Object.hasOwn(e,r))continue
const o=e
E(this._trace(g,o[r],F(t,r),e,r,n,true))}else if(c.includes(",")){const A=c.split(",")
for(const o of A)E(this._trace(S(o,g),e,t,s,r,n,true))}else if(!i&&e&&Object.hasOwn(e,c)){const A=e
E(this._trace(g,A[c],F(t,c),e,c,n,o,true))}if(this._hasParentSelector)for(let A=0;A<Q.length;A++){const t=Q[A]
if(!t||!t.isParentSelector)continue
const i=t.expr
const a=t.path
const c=this._trace(i,e,a,s,r,n,o)
if(Array.isArray(c)){Q[A]=c[0]
const e=c.length
for(let t=1;t<e;t++){A++
Q.splice(A,0,c[t])}}else Q[A]=c}return Q}_walk(A,e){if(Array.isArray(A)){const t=A.length
for(let A=0;A<t;A++)e(A)}else if(A&&typeof A==="object")Object.keys(A).forEach(A=>{e(A)})}_slice(A,e,t,s,r,n,o){if(!Array.isArray(t))return
const i=t.length,a=A.split(":"),c=a[2]?Number(a[2]):1
const g=[]
if(c===0)return g
const Q=A=>A<0?A+i:A
const E=Q(a[0]?Number(a[0]):c>0?0:i-1),l=Q(a[1]?Number(a[1]):c>0?i:-i-1)
const[h,B]=c>0?[Math.min(Math.max(E,0),i),Math.min(Math.max(l,0),i)]:[Math.min(Math.max(E,-1),i-1),Math.min(Math.max(l,-1),i-1)]
for(let A=h;c>0?A<B:A>B;A+=c){const i=this._trace(S(A,e),t,s,r,n,o,true)
const a=Array.isArray(i)?i:[i]
a.forEach(A=>{g.push(A)})}return g}_eval(A,e,t,s,r,n){if(this.currSandbox){this.currSandbox._$_parentProperty=n
this.currSandbox._$_parent=r
this.currSandbox._$_property=t
this.currSandbox._$_root=this.json
this.currSandbox._$_v=e}const o=A.includes("@path")
if(o){const A=this.currSandbox??{}
A._$_path=N.toPathString(s.concat([t]))}const i=this.currEval+"Script:"+A
if(!R.has(i)){const e=A.replaceAll(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<=(?:^|[\(,=:\[!\|?\{\};+\-*%<>~^]|&)\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\/\\\[])+\/[dgimsuvy]*)|@(?:(parentProperty|parent|property|root|path)|(?![\w$]))/gv,(A,e,t)=>e??"_$_"+(t??"v"))
const t=this.currEval
if(["safe",true,void 0].includes(t))R.set(i,new this.safeVm.Script(e))
else if(this.currEval==="native")R.set(i,new this.vm.Script(e))
else if(typeof this.currEval==="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,"runInNewContext")){const A=this.currEval
R.set(i,new A(e))}else if(typeof this.currEval==="function"){const A=this.currEval
R.set(i,{runInNewContext:t=>A(e,t)})}else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return R.get(i).runInNewContext(this.currSandbox)}catch(e){if(this.ignoreEvalErrors)return false
const t=e
throw new Error("jsonPath: "+t.message+": "+A,{cause:e})}}}M.prototype.safeVm={Script:k}
N.prototype=M.prototype
N.clearCache=function(){b.clear()
R.clear()}
N.toPathString=function(A){const e=A,t=e.length
let s="$"
for(let A=1;A<t;A++)if(!/^(~|\^|@.*?\(\))$/v.test(e[A]))s+=/^[0-9*]+$/v.test(e[A])?"["+e[A]+"]":"['"+String(e[A]).replaceAll(/['\\]/gv,String.raw`\$&`)+"']"
return s}
N.toPointer=function(A){const e=A,t=e.length
let s=""
for(let A=1;A<t;A++)if(!/^(~|\^|@.*?\(\))$/v.test(e[A]))s+="/"+e[A].toString().replaceAll("~","~0").replaceAll("/","~1")
return s}
N.toPathArray=function(A){if(b.has(A))return b.get(A).concat()
const e=[]
const t=A.replaceAll(/@[\w$\-]+\([^\)]*\)/gv,";$&;").replaceAll(/[\['](\??\(.*?\))[\]'](?!.\])/gv,function(A,t){return"[#"+(e.push(t)-1)+"]"}).replaceAll(/\[\s*((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")(?:\s*,\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"))*)\s*\]/gv,function(A,t){if(!/[,\\]/v.test(t))return A
return"[#"+(e.push(t)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gv,function(A,e){return"['"+e.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^\[]*\])|\[['"]?/gv,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gv,function(A,e){return";"+e.split("").join(";")+";"}).replaceAll(/;;;|;;/gv,";..;").replaceAll(/;$|'?\]|'$/gv,"")
const s=t.split(";").map(function(A){const t=A.match(/#(\d+)/v)
return!t||!t[1]?A:e[Number(t[1])]})
b.set(A,s)
return b.get(A).concat()}
M.prototype.vm=s}),5637:((A,e,t)=>{t.d(e,{lD:()=>r})
class s{constructor(A){this.i=0
this.string=A
this.whitespace=" \t\r\n"
this.quotes=`'"`
this.escapes="\\"
this.escapedQuotes='"'
this.ansiCQuotes=true
this.localeQuotes=true
this.debug=false}readChar(){return this.string.charAt(this.i++)}processEscapes(A,e,t){if(!t&&!this.escapedQuotes.includes(e))return A
const s="["+this.escapes.replace(/(.)/g,"\\$1")+"]"
if(!t&&this.escapedQuotes.includes(e)){const t=new RegExp(s+"("+s+"|\\"+e+")","g")
return A.replace(t,"$1")}if(t){const e={"([\\\\'\"?])":A=>A,a:()=>"",b:()=>"\b","e|E":()=>"",f:()=>"\f",n:()=>"\n",r:()=>"\r",t:()=>"\t",v:()=>"\v","([0-7]{1,3})":A=>String.fromCharCode(parseInt(A,8)),"x([0-9a-fA-F]{1,2})":A=>String.fromCharCode(parseInt(A,16)),"u([0-9a-fA-F]{1,4})":A=>String.fromCharCode(parseInt(A,16)),"U([0-9a-fA-F]{1,8})":A=>String.fromCharCode(parseInt(A,16)),"c(.)":A=>{if(A==="?")return""
else if(A==="@")return"\0"
else return String.fromCharCode(A.charCodeAt(0)&31)}}
const t=new RegExp(s+"("+Object.keys(e).join("|")+")","g")
return A.replace(t,function(A,t){for(const A in e){const s=new RegExp("^"+A+"$").exec(t)
if(s===null)continue
return e[A].apply(null,s.slice(1))}})}return}*[Symbol.iterator](){let A=false
let e=false
let t=false
let s=-2
let r
if(this.debug)console.log("full input:",">"+this.string+"<")
while(true){const n=this.i
const o=this.readChar()
if(this.debug)console.log("position:",n,"input:",">"+o+"<","accumulated:",r,"inQuote:",A,"inDollarQuote:",e,"lastDollar:",s,"escaped:",t)
if(o===""){if(A)throw new Error("Got EOF while in a quoted string")
if(t)throw new Error("Got EOF while in an escape sequence")
if(r!==void 0)yield r
return}if(t){if(o==="\n");else if(A)r=(r||"")+t+o
else r=(r||"")+o
t=false
continue}if(this.escapes.includes(o))if(!A||e!==false||this.escapedQuotes.includes(A)){t=o
continue}if(A!==false){if(o===A){r=this.processEscapes(r,A,e==="'")
A=false
e=false
continue}r=(r||"")+o
continue}if(this.quotes.includes(o)){A=o
if(s===n-1)if(o==="'"&&!this.ansiCQuotes);else if(o==='"'&&!this.localeQuotes);else e=o
r=r||""
if(e!==false)r=r.slice(0,-1)
continue}if(A===false&&o==="$")s=n
if(this.whitespace.includes(o)){if(r!==void 0)yield r
r=void 0
continue}r=(r||"")+o}}}function r(A){return Array.from(new s(A))}})}
