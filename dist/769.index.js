export const id=769
export const ids=[769]
export const modules={6110:((e,t,s)=>{t.formatArgs=formatArgs
t.save=save
t.load=load
t.useColors=useColors
t.storage=localstorage()
t.destroy=(()=>{let e=false
return()=>{if(!e){e=true
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}}})()
t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"]
function useColors(){if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return true
if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return false
let e
return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(t){t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff)
if(!this.useColors)return
const s="color: "+this.color
t.splice(1,0,s,"color: inherit")
let r=0
let n=0
t[0].replace(/%[a-zA-Z%]/g,e=>{if(e==="%%")return
r++
if(e==="%c")n=r})
t.splice(n,0,s)}t.log=console.debug||console.log||(()=>{})
function save(e){try{if(e)t.storage.setItem("debug",e)
else t.storage.removeItem("debug")}catch(e){}}function load(){let e
try{e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}if(!e&&typeof process!=="undefined"&&"env"in process)e=process.env.DEBUG
return e}function localstorage(){try{return localStorage}catch(e){}}e.exports=s(897)(t)
const{formatters:r}=e.exports
r.j=function(e){try{return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}}),897:((e,t,s)=>{function setup(e){createDebug.debug=createDebug
createDebug.default=createDebug
createDebug.coerce=coerce
createDebug.disable=disable
createDebug.enable=enable
createDebug.enabled=enabled
createDebug.humanize=s(744)
createDebug.destroy=destroy
Object.keys(e).forEach(t=>{createDebug[t]=e[t]})
createDebug.names=[]
createDebug.skips=[]
createDebug.formatters={}
function selectColor(e){let t=0
for(let s=0;s<e.length;s++){t=(t<<5)-t+e.charCodeAt(s)
t|=0}return createDebug.colors[Math.abs(t)%createDebug.colors.length]}createDebug.selectColor=selectColor
function createDebug(e){let t
let s=null
let r
let n
function debug(...e){if(!debug.enabled)return
const s=debug
const r=Number(new Date)
const n=r-(t||r)
s.diff=n
s.prev=t
s.curr=r
t=r
e[0]=createDebug.coerce(e[0])
if(typeof e[0]!=="string")e.unshift("%O")
let i=0
e[0]=e[0].replace(/%([a-zA-Z%])/g,(t,r)=>{if(t==="%%")return"%"
i++
const n=createDebug.formatters[r]
if(typeof n==="function"){const r=e[i]
t=n.call(s,r)
e.splice(i,1)
i--}return t})
createDebug.formatArgs.call(s,e)
const o=s.log||createDebug.log
o.apply(s,e)}debug.namespace=e
debug.useColors=createDebug.useColors()
debug.color=createDebug.selectColor(e)
debug.extend=extend
debug.destroy=createDebug.destroy
Object.defineProperty(debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(s!==null)return s
if(r!==createDebug.namespaces){r=createDebug.namespaces
n=createDebug.enabled(e)}return n},set:e=>{s=e}})
if(typeof createDebug.init==="function")createDebug.init(debug)
return debug}function extend(e,t){const s=createDebug(this.namespace+(typeof t==="undefined"?":":t)+e)
s.log=this.log
return s}function enable(e){createDebug.save(e)
createDebug.namespaces=e
createDebug.names=[]
createDebug.skips=[]
const t=(typeof e==="string"?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
for(const e of t)if(e[0]==="-")createDebug.skips.push(e.slice(1))
else createDebug.names.push(e)}function matchesTemplate(e,t){let s=0
let r=0
let n=-1
let i=0
while(s<e.length)if(r<t.length&&(t[r]===e[s]||t[r]==="*"))if(t[r]==="*"){n=r
i=s
r++}else{s++
r++}else if(n!==-1){r=n+1
i++
s=i}else return false
while(r<t.length&&t[r]==="*")r++
return r===t.length}function disable(){const e=[...createDebug.names,...createDebug.skips.map(e=>"-"+e)].join(",")
createDebug.enable("")
return e}function enabled(e){for(const t of createDebug.skips)if(matchesTemplate(e,t))return false
for(const t of createDebug.names)if(matchesTemplate(e,t))return true
return false}function coerce(e){if(e instanceof Error)return e.stack||e.message
return e}function destroy(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}createDebug.enable(createDebug.load())
return createDebug}e.exports=setup}),2830:((e,t,s)=>{if(typeof process==="undefined"||process.type==="renderer"||process.browser===true||process.__nwjs)e.exports=s(6110)
else e.exports=s(5108)}),5108:((e,t,s)=>{const r=s(2018)
const n=s(9023)
t.init=init
t.log=log
t.formatArgs=formatArgs
t.save=save
t.load=load
t.useColors=useColors
t.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
t.colors=[6,2,3,4,5,1]
try{const e=s(75)
if(e&&(e.stderr||e).level>=2)t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221]}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{const s=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase())
let r=process.env[t]
if(/^(yes|on|true|enabled)$/i.test(r))r=true
else if(/^(no|off|false|disabled)$/i.test(r))r=false
else if(r==="null")r=null
else r=Number(r)
e[s]=r
return e},{})
function useColors(){return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):r.isatty(process.stderr.fd)}function formatArgs(t){const{namespace:s,useColors:r}=this
if(r){const r=this.color
const n="[3"+(r<8?r:"8;5;"+r)
const i=`  ${n};1m${s} [0m`
t[0]=i+t[0].split("\n").join("\n"+i)
t.push(n+"m+"+e.exports.humanize(this.diff)+"[0m")}else t[0]=getDate()+s+" "+t[0]}function getDate(){if(t.inspectOpts.hideDate)return""
return(new Date).toISOString()+" "}function log(...e){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...e)+"\n")}function save(e){if(e)process.env.DEBUG=e
else delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(e){e.inspectOpts={}
const s=Object.keys(t.inspectOpts)
for(let r=0;r<s.length;r++)e.inspectOpts[s[r]]=t.inspectOpts[s[r]]}e.exports=s(897)(t)
const{formatters:i}=e.exports
i.o=function(e){this.inspectOpts.colors=this.useColors
return n.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")}
i.O=function(e){this.inspectOpts.colors=this.useColors
return n.inspect(e,this.inspectOpts)}}),744:(e=>{var t=1e3
var s=t*60
var r=s*60
var n=r*24
var i=n*7
var o=n*365.25
e.exports=function(e,t){t=t||{}
var s=typeof e
if(s==="string"&&e.length>0)return parse(e)
else if(s==="number"&&isFinite(e))return t.long?fmtLong(e):fmtShort(e)
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))}
function parse(e){e=String(e)
if(e.length>100)return
var a=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e)
if(!a)return
var c=parseFloat(a[1])
var h=(a[2]||"ms").toLowerCase()
switch(h){case"years":case"year":case"yrs":case"yr":case"y":return c*o
case"weeks":case"week":case"w":return c*i
case"days":case"day":case"d":return c*n
case"hours":case"hour":case"hrs":case"hr":case"h":return c*r
case"minutes":case"minute":case"mins":case"min":case"m":return c*s
case"seconds":case"second":case"secs":case"sec":case"s":return c*t
case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return c
default:return}}function fmtShort(e){var i=Math.abs(e)
if(i>=n)return Math.round(e/n)+"d"
if(i>=r)return Math.round(e/r)+"h"
if(i>=s)return Math.round(e/s)+"m"
if(i>=t)return Math.round(e/t)+"s"
return e+"ms"}function fmtLong(e){var i=Math.abs(e)
if(i>=n)return plural(e,i,n,"day")
if(i>=r)return plural(e,i,r,"hour")
if(i>=s)return plural(e,i,s,"minute")
if(i>=t)return plural(e,i,t,"second")
return e+" ms"}function plural(e,t,s,r){var n=t>=s*1.5
return Math.round(e/s)+" "+r+(n?"s":"")}}),5803:((e,t,s)=>{const{EMPTY_BUFFER:r}=s(1791)
const n=Buffer[Symbol.species]
function concat(e,t){if(e.length===0)return r
if(e.length===1)return e[0]
const s=Buffer.allocUnsafe(t)
let i=0
for(let t=0;t<e.length;t++){const r=e[t]
s.set(r,i)
i+=r.length}if(i<t)return new n(s.buffer,s.byteOffset,i)
return s}function _mask(e,t,s,r,n){for(let i=0;i<n;i++)s[r+i]=e[i]^t[i&3]}function _unmask(e,t){for(let s=0;s<e.length;s++)e[s]^=t[s&3]}function toArrayBuffer(e){if(e.length===e.buffer.byteLength)return e.buffer
return e.buffer.slice(e.byteOffset,e.byteOffset+e.length)}function toBuffer(e){toBuffer.readOnly=true
if(Buffer.isBuffer(e))return e
let t
if(e instanceof ArrayBuffer)t=new n(e)
else if(ArrayBuffer.isView(e))t=new n(e.buffer,e.byteOffset,e.byteLength)
else{t=Buffer.from(e)
toBuffer.readOnly=false}return t}e.exports={concat,mask:_mask,toArrayBuffer,toBuffer,unmask:_unmask}
if(!process.env.WS_NO_BUFFER_UTIL)try{const t=s(8327)
e.exports.mask=function(e,s,r,n,i){if(i<48)_mask(e,s,r,n,i)
else t.mask(e,s,r,n,i)}
e.exports.unmask=function(e,s){if(e.length<32)_unmask(e,s)
else t.unmask(e,s)}}catch(e){}}),1791:(e=>{const t=["nodebuffer","arraybuffer","fragments"]
const s=typeof Blob!=="undefined"
if(s)t.push("blob")
e.exports={BINARY_TYPES:t,CLOSE_TIMEOUT:3e4,EMPTY_BUFFER:Buffer.alloc(0),GUID:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",hasBlob:s,kForOnEventAttribute:Symbol("kIsForOnEventAttribute"),kListener:Symbol("kListener"),kStatusCode:Symbol("status-code"),kWebSocket:Symbol("websocket"),NOOP:()=>{}}}),4634:((e,t,s)=>{const{kForOnEventAttribute:r,kListener:n}=s(1791)
const i=Symbol("kCode")
const o=Symbol("kData")
const a=Symbol("kError")
const c=Symbol("kMessage")
const h=Symbol("kReason")
const l=Symbol("kTarget")
const f=Symbol("kType")
const u=Symbol("kWasClean")
class Event{constructor(e){this[l]=null
this[f]=e}get target(){return this[l]}get type(){return this[f]}}Object.defineProperty(Event.prototype,"target",{enumerable:true})
Object.defineProperty(Event.prototype,"type",{enumerable:true})
class CloseEvent extends Event{constructor(e,t={}){super(e)
this[i]=t.code===void 0?0:t.code
this[h]=t.reason===void 0?"":t.reason
this[u]=t.wasClean===void 0?false:t.wasClean}get code(){return this[i]}get reason(){return this[h]}get wasClean(){return this[u]}}Object.defineProperty(CloseEvent.prototype,"code",{enumerable:true})
Object.defineProperty(CloseEvent.prototype,"reason",{enumerable:true})
Object.defineProperty(CloseEvent.prototype,"wasClean",{enumerable:true})
class ErrorEvent extends Event{constructor(e,t={}){super(e)
this[a]=t.error===void 0?null:t.error
this[c]=t.message===void 0?"":t.message}get error(){return this[a]}get message(){return this[c]}}Object.defineProperty(ErrorEvent.prototype,"error",{enumerable:true})
Object.defineProperty(ErrorEvent.prototype,"message",{enumerable:true})
class MessageEvent extends Event{constructor(e,t={}){super(e)
this[o]=t.data===void 0?null:t.data}get data(){return this[o]}}Object.defineProperty(MessageEvent.prototype,"data",{enumerable:true})
const d={addEventListener(e,t,s={}){for(const i of this.listeners(e))if(!s[r]&&i[n]===t&&!i[r])return
let i
if(e==="message")i=function onMessage(e,s){const r=new MessageEvent("message",{data:s?e:e.toString()})
r[l]=this
callListener(t,this,r)}
else if(e==="close")i=function onClose(e,s){const r=new CloseEvent("close",{code:e,reason:s.toString(),wasClean:this._closeFrameReceived&&this._closeFrameSent})
r[l]=this
callListener(t,this,r)}
else if(e==="error")i=function onError(e){const s=new ErrorEvent("error",{error:e,message:e.message})
s[l]=this
callListener(t,this,s)}
else if(e==="open")i=function onOpen(){const e=new Event("open")
e[l]=this
callListener(t,this,e)}
else return
i[r]=!!s[r]
i[n]=t
if(s.once)this.once(e,i)
else this.on(e,i)},removeEventListener(e,t){for(const s of this.listeners(e))if(s[n]===t&&!s[r]){this.removeListener(e,s)
break}}}
e.exports={CloseEvent,ErrorEvent,Event,EventTarget:d,MessageEvent}
function callListener(e,t,s){if(typeof e==="object"&&e.handleEvent)e.handleEvent.call(e,s)
else e.call(t,s)}}),1335:((e,t,s)=>{const{tokenChars:r}=s(6615)
function push(e,t,s){if(e[t]===void 0)e[t]=[s]
else e[t].push(s)}function parse(e){const t=Object.create(null)
let s=Object.create(null)
let n=false
let i=false
let o=false
let a
let c
let h=-1
let l=-1
let f=-1
let u=0
for(;u<e.length;u++){l=e.charCodeAt(u)
if(a===void 0)if(f===-1&&r[l]===1){if(h===-1)h=u}else if(u!==0&&(l===32||l===9)){if(f===-1&&h!==-1)f=u}else if(l===59||l===44){if(h===-1)throw new SyntaxError(`Unexpected character at index ${u}`)
if(f===-1)f=u
const r=e.slice(h,f)
if(l===44){push(t,r,s)
s=Object.create(null)}else a=r
h=f=-1}else throw new SyntaxError(`Unexpected character at index ${u}`)
else if(c===void 0)if(f===-1&&r[l]===1){if(h===-1)h=u}else if(l===32||l===9){if(f===-1&&h!==-1)f=u}else if(l===59||l===44){if(h===-1)throw new SyntaxError(`Unexpected character at index ${u}`)
if(f===-1)f=u
push(s,e.slice(h,f),true)
if(l===44){push(t,a,s)
s=Object.create(null)
a=void 0}h=f=-1}else if(l===61&&h!==-1&&f===-1){c=e.slice(h,u)
h=f=-1}else throw new SyntaxError(`Unexpected character at index ${u}`)
else if(i){if(r[l]!==1)throw new SyntaxError(`Unexpected character at index ${u}`)
if(h===-1)h=u
else if(!n)n=true
i=false}else if(o)if(r[l]===1){if(h===-1)h=u}else if(l===34&&h!==-1){o=false
f=u}else if(l===92)i=true
else throw new SyntaxError(`Unexpected character at index ${u}`)
else if(l===34&&e.charCodeAt(u-1)===61)o=true
else if(f===-1&&r[l]===1){if(h===-1)h=u}else if(h!==-1&&(l===32||l===9)){if(f===-1)f=u}else if(l===59||l===44){if(h===-1)throw new SyntaxError(`Unexpected character at index ${u}`)
if(f===-1)f=u
let r=e.slice(h,f)
if(n){r=r.replace(/\\/g,"")
n=false}push(s,c,r)
if(l===44){push(t,a,s)
s=Object.create(null)
a=void 0}c=void 0
h=f=-1}else throw new SyntaxError(`Unexpected character at index ${u}`)}if(h===-1||o||l===32||l===9)throw new SyntaxError("Unexpected end of input")
if(f===-1)f=u
const d=e.slice(h,f)
if(a===void 0)push(t,d,s)
else{if(c===void 0)push(s,d,true)
else if(n)push(s,c,d.replace(/\\/g,""))
else push(s,c,d)
push(t,a,s)}return t}function format(e){return Object.keys(e).map(t=>{let s=e[t]
if(!Array.isArray(s))s=[s]
return s.map(e=>[t].concat(Object.keys(e).map(t=>{let s=e[t]
if(!Array.isArray(s))s=[s]
return s.map(e=>e===true?t:`${t}=${e}`).join("; ")})).join("; ")).join(", ")}).join(", ")}e.exports={format,parse}}),958:(e=>{const t=Symbol("kDone")
const s=Symbol("kRun")
class Limiter{constructor(e){this[t]=()=>{this.pending--
this[s]()}
this.concurrency=e||1/0
this.jobs=[]
this.pending=0}add(e){this.jobs.push(e)
this[s]()}[s](){if(this.pending===this.concurrency)return
if(this.jobs.length){const e=this.jobs.shift()
this.pending++
e(this[t])}}}e.exports=Limiter}),4376:((e,t,s)=>{const r=s(3106)
const n=s(5803)
const i=s(958)
const{kStatusCode:o}=s(1791)
const a=Buffer[Symbol.species]
const c=Buffer.from([0,0,255,255])
const h=Symbol("permessage-deflate")
const l=Symbol("total-length")
const f=Symbol("callback")
const u=Symbol("buffers")
const d=Symbol("error")
let p
class PerMessageDeflate{constructor(e){this._options=e||{}
this._threshold=this._options.threshold!==void 0?this._options.threshold:1024
this._maxPayload=this._options.maxPayload|0
this._isServer=!!this._options.isServer
this._deflate=null
this._inflate=null
this.params=null
if(!p){const e=this._options.concurrencyLimit!==void 0?this._options.concurrencyLimit:10
p=new i(e)}}static get extensionName(){return"permessage-deflate"}offer(){const e={}
if(this._options.serverNoContextTakeover)e.server_no_context_takeover=true
if(this._options.clientNoContextTakeover)e.client_no_context_takeover=true
if(this._options.serverMaxWindowBits)e.server_max_window_bits=this._options.serverMaxWindowBits
if(this._options.clientMaxWindowBits)e.client_max_window_bits=this._options.clientMaxWindowBits
else if(this._options.clientMaxWindowBits==null)e.client_max_window_bits=true
return e}accept(e){e=this.normalizeParams(e)
this.params=this._isServer?this.acceptAsServer(e):this.acceptAsClient(e)
return this.params}cleanup(){if(this._inflate){this._inflate.close()
this._inflate=null}if(this._deflate){const e=this._deflate[f]
this._deflate.close()
this._deflate=null
if(e)e(new Error("The deflate stream was closed while data was being processed"))}}acceptAsServer(e){const t=this._options
const s=e.find(e=>{if(t.serverNoContextTakeover===false&&e.server_no_context_takeover||e.server_max_window_bits&&(t.serverMaxWindowBits===false||typeof t.serverMaxWindowBits==="number"&&t.serverMaxWindowBits>e.server_max_window_bits)||typeof t.clientMaxWindowBits==="number"&&(typeof e.client_max_window_bits==="number"?t.clientMaxWindowBits>e.client_max_window_bits:!e.client_max_window_bits))return false
return true})
if(!s)throw new Error("None of the extension offers can be accepted")
if(t.serverNoContextTakeover)s.server_no_context_takeover=true
if(t.clientNoContextTakeover)s.client_no_context_takeover=true
if(typeof t.serverMaxWindowBits==="number")s.server_max_window_bits=t.serverMaxWindowBits
if(typeof t.clientMaxWindowBits==="number")s.client_max_window_bits=t.clientMaxWindowBits
else if(s.client_max_window_bits===true||t.clientMaxWindowBits===false)delete s.client_max_window_bits
return s}acceptAsClient(e){const t=e[0]
if(this._options.clientNoContextTakeover===false&&t.client_no_context_takeover)throw new Error('Unexpected parameter "client_no_context_takeover"')
if(!t.client_max_window_bits){if(typeof this._options.clientMaxWindowBits==="number")t.client_max_window_bits=this._options.clientMaxWindowBits}else if(this._options.clientMaxWindowBits===false||typeof this._options.clientMaxWindowBits==="number"&&t.client_max_window_bits>this._options.clientMaxWindowBits)throw new Error('Unexpected or invalid parameter "client_max_window_bits"')
return t}normalizeParams(e){e.forEach(e=>{Object.keys(e).forEach(t=>{let s=e[t]
if(s.length>1)throw new Error(`Parameter "${t}" must have only a single value`)
s=s[0]
if(t==="client_max_window_bits"){if(s!==true){const e=+s
if(!Number.isInteger(e)||e<8||e>15)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)
s=e}else if(!this._isServer)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)}else if(t==="server_max_window_bits"){const e=+s
if(!Number.isInteger(e)||e<8||e>15)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)
s=e}else if(t==="client_no_context_takeover"||t==="server_no_context_takeover"){if(s!==true)throw new TypeError(`Invalid value for parameter "${t}": ${s}`)}else throw new Error(`Unknown parameter "${t}"`)
e[t]=s})})
return e}decompress(e,t,s){p.add(r=>{this._decompress(e,t,(e,t)=>{r()
s(e,t)})})}compress(e,t,s){p.add(r=>{this._compress(e,t,(e,t)=>{r()
s(e,t)})})}_decompress(e,t,s){const i=this._isServer?"client":"server"
if(!this._inflate){const e=`${i}_max_window_bits`
const t=typeof this.params[e]!=="number"?r.Z_DEFAULT_WINDOWBITS:this.params[e]
this._inflate=r.createInflateRaw({...this._options.zlibInflateOptions,windowBits:t})
this._inflate[h]=this
this._inflate[l]=0
this._inflate[u]=[]
this._inflate.on("error",inflateOnError)
this._inflate.on("data",inflateOnData)}this._inflate[f]=s
this._inflate.write(e)
if(t)this._inflate.write(c)
this._inflate.flush(()=>{const e=this._inflate[d]
if(e){this._inflate.close()
this._inflate=null
s(e)
return}const r=n.concat(this._inflate[u],this._inflate[l])
if(this._inflate._readableState.endEmitted){this._inflate.close()
this._inflate=null}else{this._inflate[l]=0
this._inflate[u]=[]
if(t&&this.params[`${i}_no_context_takeover`])this._inflate.reset()}s(null,r)})}_compress(e,t,s){const i=this._isServer?"server":"client"
if(!this._deflate){const e=`${i}_max_window_bits`
const t=typeof this.params[e]!=="number"?r.Z_DEFAULT_WINDOWBITS:this.params[e]
this._deflate=r.createDeflateRaw({...this._options.zlibDeflateOptions,windowBits:t})
this._deflate[l]=0
this._deflate[u]=[]
this._deflate.on("data",deflateOnData)}this._deflate[f]=s
this._deflate.write(e)
this._deflate.flush(r.Z_SYNC_FLUSH,()=>{if(!this._deflate)return
let e=n.concat(this._deflate[u],this._deflate[l])
if(t)e=new a(e.buffer,e.byteOffset,e.length-4)
this._deflate[f]=null
this._deflate[l]=0
this._deflate[u]=[]
if(t&&this.params[`${i}_no_context_takeover`])this._deflate.reset()
s(null,e)})}}e.exports=PerMessageDeflate
function deflateOnData(e){this[u].push(e)
this[l]+=e.length}function inflateOnData(e){this[l]+=e.length
if(this[h]._maxPayload<1||this[l]<=this[h]._maxPayload){this[u].push(e)
return}this[d]=new RangeError("Max payload size exceeded")
this[d].code="WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"
this[d][o]=1009
this.removeListener("data",inflateOnData)
this.reset()}function inflateOnError(e){this[h]._inflate=null
if(this[d]){this[f](this[d])
return}e[o]=1007
this[f](e)}}),893:((e,t,s)=>{const{Writable:r}=s(2203)
const n=s(4376)
const{BINARY_TYPES:i,EMPTY_BUFFER:o,kStatusCode:a,kWebSocket:c}=s(1791)
const{concat:h,toArrayBuffer:l,unmask:f}=s(5803)
const{isValidStatusCode:u,isValidUTF8:d}=s(6615)
const p=Buffer[Symbol.species]
const m=0
const _=1
const g=2
const y=3
const b=4
const k=5
const v=6
class Receiver extends r{constructor(e={}){super()
this._allowSynchronousEvents=e.allowSynchronousEvents!==void 0?e.allowSynchronousEvents:true
this._binaryType=e.binaryType||i[0]
this._extensions=e.extensions||{}
this._isServer=!!e.isServer
this._maxBufferedChunks=e.maxBufferedChunks|0
this._maxFragments=e.maxFragments|0
this._maxPayload=e.maxPayload|0
this._skipUTF8Validation=!!e.skipUTF8Validation
this[c]=void 0
this._bufferedBytes=0
this._buffers=[]
this._compressed=false
this._payloadLength=0
this._mask=void 0
this._fragmented=0
this._masked=false
this._fin=false
this._opcode=0
this._totalPayloadLength=0
this._messageLength=0
this._numFragments=0
this._fragments=[]
this._errored=false
this._loop=false
this._state=m}_write(e,t,s){if(this._opcode===8&&this._state==m)return s()
if(this._maxBufferedChunks>0&&this._buffers.length>=this._maxBufferedChunks){s(this.createError(RangeError,"Too many buffered chunks",false,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS"))
return}this._bufferedBytes+=e.length
this._buffers.push(e)
this.startLoop(s)}consume(e){this._bufferedBytes-=e
if(e===this._buffers[0].length)return this._buffers.shift()
if(e<this._buffers[0].length){const t=this._buffers[0]
this._buffers[0]=new p(t.buffer,t.byteOffset+e,t.length-e)
return new p(t.buffer,t.byteOffset,e)}const t=Buffer.allocUnsafe(e)
do{const s=this._buffers[0]
const r=t.length-e
if(e>=s.length)t.set(this._buffers.shift(),r)
else{t.set(new Uint8Array(s.buffer,s.byteOffset,e),r)
this._buffers[0]=new p(s.buffer,s.byteOffset+e,s.length-e)}e-=s.length}while(e>0)
return t}startLoop(e){this._loop=true
do{switch(this._state){case m:this.getInfo(e)
break
case _:this.getPayloadLength16(e)
break
case g:this.getPayloadLength64(e)
break
case y:this.getMask()
break
case b:this.getData(e)
break
case k:case v:this._loop=false
return}}while(this._loop)
if(!this._errored)e()}getInfo(e){if(this._bufferedBytes<2){this._loop=false
return}const t=this.consume(2)
if((t[0]&48)!==0){const t=this.createError(RangeError,"RSV2 and RSV3 must be clear",true,1002,"WS_ERR_UNEXPECTED_RSV_2_3")
e(t)
return}const s=(t[0]&64)===64
if(s&&!this._extensions[n.extensionName]){const t=this.createError(RangeError,"RSV1 must be clear",true,1002,"WS_ERR_UNEXPECTED_RSV_1")
e(t)
return}this._fin=(t[0]&128)===128
this._opcode=t[0]&15
this._payloadLength=t[1]&127
if(this._opcode===0){if(s){const t=this.createError(RangeError,"RSV1 must be clear",true,1002,"WS_ERR_UNEXPECTED_RSV_1")
e(t)
return}if(!this._fragmented){const t=this.createError(RangeError,"invalid opcode 0",true,1002,"WS_ERR_INVALID_OPCODE")
e(t)
return}this._opcode=this._fragmented}else if(this._opcode===1||this._opcode===2){if(this._fragmented){const t=this.createError(RangeError,`invalid opcode ${this._opcode}`,true,1002,"WS_ERR_INVALID_OPCODE")
e(t)
return}this._compressed=s}else if(this._opcode>7&&this._opcode<11){if(!this._fin){const t=this.createError(RangeError,"FIN must be set",true,1002,"WS_ERR_EXPECTED_FIN")
e(t)
return}if(s){const t=this.createError(RangeError,"RSV1 must be clear",true,1002,"WS_ERR_UNEXPECTED_RSV_1")
e(t)
return}if(this._payloadLength>125||this._opcode===8&&this._payloadLength===1){const t=this.createError(RangeError,`invalid payload length ${this._payloadLength}`,true,1002,"WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH")
e(t)
return}}else{const t=this.createError(RangeError,`invalid opcode ${this._opcode}`,true,1002,"WS_ERR_INVALID_OPCODE")
e(t)
return}if(!this._fin&&!this._fragmented)this._fragmented=this._opcode
this._masked=(t[1]&128)===128
if(this._isServer){if(!this._masked){const t=this.createError(RangeError,"MASK must be set",true,1002,"WS_ERR_EXPECTED_MASK")
e(t)
return}}else if(this._masked){const t=this.createError(RangeError,"MASK must be clear",true,1002,"WS_ERR_UNEXPECTED_MASK")
e(t)
return}if(this._payloadLength===126)this._state=_
else if(this._payloadLength===127)this._state=g
else this.haveLength(e)}getPayloadLength16(e){if(this._bufferedBytes<2){this._loop=false
return}this._payloadLength=this.consume(2).readUInt16BE(0)
this.haveLength(e)}getPayloadLength64(e){if(this._bufferedBytes<8){this._loop=false
return}const t=this.consume(8)
const s=t.readUInt32BE(0)
if(s>Math.pow(2,53-32)-1){const t=this.createError(RangeError,"Unsupported WebSocket frame: payload length > 2^53 - 1",false,1009,"WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH")
e(t)
return}this._payloadLength=s*Math.pow(2,32)+t.readUInt32BE(4)
this.haveLength(e)}haveLength(e){if(this._payloadLength&&this._opcode<8){this._totalPayloadLength+=this._payloadLength
if(this._totalPayloadLength>this._maxPayload&&this._maxPayload>0){const t=this.createError(RangeError,"Max payload size exceeded",false,1009,"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
e(t)
return}}if(this._masked)this._state=y
else this._state=b}getMask(){if(this._bufferedBytes<4){this._loop=false
return}this._mask=this.consume(4)
this._state=b}getData(e){let t=o
if(this._payloadLength){if(this._bufferedBytes<this._payloadLength){this._loop=false
return}t=this.consume(this._payloadLength)
if(this._masked&&(this._mask[0]|this._mask[1]|this._mask[2]|this._mask[3])!==0)f(t,this._mask)}if(this._opcode>7){this.controlMessage(t,e)
return}if(this._maxFragments>0&&++this._numFragments>this._maxFragments){const t=this.createError(RangeError,"Too many message fragments",false,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS")
e(t)
return}if(this._compressed){this._state=k
this.decompress(t,e)
return}if(t.length){this._messageLength=this._totalPayloadLength
this._fragments.push(t)}this.dataMessage(e)}decompress(e,t){const s=this._extensions[n.extensionName]
s.decompress(e,this._fin,(e,s)=>{if(e)return t(e)
if(s.length){this._messageLength+=s.length
if(this._messageLength>this._maxPayload&&this._maxPayload>0){const e=this.createError(RangeError,"Max payload size exceeded",false,1009,"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
t(e)
return}this._fragments.push(s)}this.dataMessage(t)
if(this._state===m)this.startLoop(t)})}dataMessage(e){if(!this._fin){this._state=m
return}const t=this._messageLength
const s=this._fragments
this._totalPayloadLength=0
this._messageLength=0
this._fragmented=0
this._numFragments=0
this._fragments=[]
if(this._opcode===2){let r
if(this._binaryType==="nodebuffer")r=h(s,t)
else if(this._binaryType==="arraybuffer")r=l(h(s,t))
else if(this._binaryType==="blob")r=new Blob(s)
else r=s
if(this._allowSynchronousEvents){this.emit("message",r,true)
this._state=m}else{this._state=v
setImmediate(()=>{this.emit("message",r,true)
this._state=m
this.startLoop(e)})}}else{const r=h(s,t)
if(!this._skipUTF8Validation&&!d(r)){const t=this.createError(Error,"invalid UTF-8 sequence",true,1007,"WS_ERR_INVALID_UTF8")
e(t)
return}if(this._state===k||this._allowSynchronousEvents){this.emit("message",r,false)
this._state=m}else{this._state=v
setImmediate(()=>{this.emit("message",r,false)
this._state=m
this.startLoop(e)})}}}controlMessage(e,t){if(this._opcode===8){if(e.length===0){this._loop=false
this.emit("conclude",1005,o)
this.end()}else{const s=e.readUInt16BE(0)
if(!u(s)){const e=this.createError(RangeError,`invalid status code ${s}`,true,1002,"WS_ERR_INVALID_CLOSE_CODE")
t(e)
return}const r=new p(e.buffer,e.byteOffset+2,e.length-2)
if(!this._skipUTF8Validation&&!d(r)){const e=this.createError(Error,"invalid UTF-8 sequence",true,1007,"WS_ERR_INVALID_UTF8")
t(e)
return}this._loop=false
this.emit("conclude",s,r)
this.end()}this._state=m
return}if(this._allowSynchronousEvents){this.emit(this._opcode===9?"ping":"pong",e)
this._state=m}else{this._state=v
setImmediate(()=>{this.emit(this._opcode===9?"ping":"pong",e)
this._state=m
this.startLoop(t)})}}createError(e,t,s,r,n){this._loop=false
this._errored=true
const i=new e(s?`Invalid WebSocket frame: ${t}`:t)
Error.captureStackTrace(i,this.createError)
i.code=n
i[a]=r
return i}}e.exports=Receiver}),7389:((e,t,s)=>{s(2203)
const{randomFillSync:r}=s(6982)
const{types:{isUint8Array:n}}=s(9023)
const i=s(4376)
const{EMPTY_BUFFER:o,kWebSocket:a,NOOP:c}=s(1791)
const{isBlob:h,isValidStatusCode:l}=s(6615)
const{mask:f,toBuffer:u}=s(5803)
const d=Symbol("kByteLength")
const p=Buffer.alloc(4)
const m=8*1024
let _
let g=m
const y=0
const b=1
const k=2
class Sender{constructor(e,t,s){this._extensions=t||{}
if(s){this._generateMask=s
this._maskBuffer=Buffer.alloc(4)}this._socket=e
this._firstFragment=true
this._compress=false
this._bufferedBytes=0
this._queue=[]
this._state=y
this.onerror=c
this[a]=void 0}static frame(e,t){let s
let n=false
let i=2
let o=false
if(t.mask){s=t.maskBuffer||p
if(t.generateMask)t.generateMask(s)
else{if(g===m){if(_===void 0)_=Buffer.alloc(m)
r(_,0,m)
g=0}s[0]=_[g++]
s[1]=_[g++]
s[2]=_[g++]
s[3]=_[g++]}o=(s[0]|s[1]|s[2]|s[3])===0
i=6}let a
if(typeof e==="string")if((!t.mask||o)&&t[d]!==void 0)a=t[d]
else{e=Buffer.from(e)
a=e.length}else{a=e.length
n=t.mask&&t.readOnly&&!o}let c=a
if(a>=65536){i+=8
c=127}else if(a>125){i+=2
c=126}const h=Buffer.allocUnsafe(n?a+i:i)
h[0]=t.fin?t.opcode|128:t.opcode
if(t.rsv1)h[0]|=64
h[1]=c
if(c===126)h.writeUInt16BE(a,2)
else if(c===127){h[2]=h[3]=0
h.writeUIntBE(a,4,6)}if(!t.mask)return[h,e]
h[1]|=128
h[i-4]=s[0]
h[i-3]=s[1]
h[i-2]=s[2]
h[i-1]=s[3]
if(o)return[h,e]
if(n){f(e,s,h,i,a)
return[h]}f(e,s,e,0,a)
return[h,e]}close(e,t,s,r){let i
if(e===void 0)i=o
else if(typeof e!=="number"||!l(e))throw new TypeError("First argument must be a valid error code number")
else if(t===void 0||!t.length){i=Buffer.allocUnsafe(2)
i.writeUInt16BE(e,0)}else{const s=Buffer.byteLength(t)
if(s>123)throw new RangeError("The message must not be greater than 123 bytes")
i=Buffer.allocUnsafe(2+s)
i.writeUInt16BE(e,0)
if(typeof t==="string")i.write(t,2)
else if(n(t))i.set(t,2)
else throw new TypeError("Second argument must be a string or a Uint8Array")}const a={[d]:i.length,fin:true,generateMask:this._generateMask,mask:s,maskBuffer:this._maskBuffer,opcode:8,readOnly:false,rsv1:false}
if(this._state!==y)this.enqueue([this.dispatch,i,false,a,r])
else this.sendFrame(Sender.frame(i,a),r)}ping(e,t,s){let r
let n
if(typeof e==="string"){r=Buffer.byteLength(e)
n=false}else if(h(e)){r=e.size
n=false}else{e=u(e)
r=e.length
n=u.readOnly}if(r>125)throw new RangeError("The data size must not be greater than 125 bytes")
const i={[d]:r,fin:true,generateMask:this._generateMask,mask:t,maskBuffer:this._maskBuffer,opcode:9,readOnly:n,rsv1:false}
if(h(e))if(this._state!==y)this.enqueue([this.getBlobData,e,false,i,s])
else this.getBlobData(e,false,i,s)
else if(this._state!==y)this.enqueue([this.dispatch,e,false,i,s])
else this.sendFrame(Sender.frame(e,i),s)}pong(e,t,s){let r
let n
if(typeof e==="string"){r=Buffer.byteLength(e)
n=false}else if(h(e)){r=e.size
n=false}else{e=u(e)
r=e.length
n=u.readOnly}if(r>125)throw new RangeError("The data size must not be greater than 125 bytes")
const i={[d]:r,fin:true,generateMask:this._generateMask,mask:t,maskBuffer:this._maskBuffer,opcode:10,readOnly:n,rsv1:false}
if(h(e))if(this._state!==y)this.enqueue([this.getBlobData,e,false,i,s])
else this.getBlobData(e,false,i,s)
else if(this._state!==y)this.enqueue([this.dispatch,e,false,i,s])
else this.sendFrame(Sender.frame(e,i),s)}send(e,t,s){const r=this._extensions[i.extensionName]
let n=t.binary?2:1
let o=t.compress
let a
let c
if(typeof e==="string"){a=Buffer.byteLength(e)
c=false}else if(h(e)){a=e.size
c=false}else{e=u(e)
a=e.length
c=u.readOnly}if(this._firstFragment){this._firstFragment=false
if(o&&r&&r.params[r._isServer?"server_no_context_takeover":"client_no_context_takeover"])o=a>=r._threshold
this._compress=o}else{o=false
n=0}if(t.fin)this._firstFragment=true
const l={[d]:a,fin:t.fin,generateMask:this._generateMask,mask:t.mask,maskBuffer:this._maskBuffer,opcode:n,readOnly:c,rsv1:o}
if(h(e))if(this._state!==y)this.enqueue([this.getBlobData,e,this._compress,l,s])
else this.getBlobData(e,this._compress,l,s)
else if(this._state!==y)this.enqueue([this.dispatch,e,this._compress,l,s])
else this.dispatch(e,this._compress,l,s)}getBlobData(e,t,s,r){this._bufferedBytes+=s[d]
this._state=k
e.arrayBuffer().then(e=>{if(this._socket.destroyed){const e=new Error("The socket was closed while the blob was being read")
process.nextTick(callCallbacks,this,e,r)
return}this._bufferedBytes-=s[d]
const n=u(e)
if(!t){this._state=y
this.sendFrame(Sender.frame(n,s),r)
this.dequeue()}else this.dispatch(n,t,s,r)}).catch(e=>{process.nextTick(onError,this,e,r)})}dispatch(e,t,s,r){if(!t){this.sendFrame(Sender.frame(e,s),r)
return}const n=this._extensions[i.extensionName]
this._bufferedBytes+=s[d]
this._state=b
n.compress(e,s.fin,(e,t)=>{if(this._socket.destroyed){const e=new Error("The socket was closed while data was being compressed")
callCallbacks(this,e,r)
return}this._bufferedBytes-=s[d]
this._state=y
s.readOnly=false
this.sendFrame(Sender.frame(t,s),r)
this.dequeue()})}dequeue(){while(this._state===y&&this._queue.length){const e=this._queue.shift()
this._bufferedBytes-=e[3][d]
Reflect.apply(e[0],this,e.slice(1))}}enqueue(e){this._bufferedBytes+=e[3][d]
this._queue.push(e)}sendFrame(e,t){if(e.length===2){this._socket.cork()
this._socket.write(e[0])
this._socket.write(e[1],t)
this._socket.uncork()}else this._socket.write(e[0],t)}}e.exports=Sender
function callCallbacks(e,t,s){if(typeof s==="function")s(t)
for(let s=0;s<e._queue.length;s++){const r=e._queue[s]
const n=r[r.length-1]
if(typeof n==="function")n(t)}}function onError(e,t,s){callCallbacks(e,t,s)
e.onerror(t)}}),6412:((e,t,s)=>{s(6681)
const{Duplex:r}=s(2203)
function emitClose(e){e.emit("close")}function duplexOnEnd(){if(!this.destroyed&&this._writableState.finished)this.destroy()}function duplexOnError(e){this.removeListener("error",duplexOnError)
this.destroy()
if(this.listenerCount("error")===0)this.emit("error",e)}function createWebSocketStream(e,t){let s=true
const n=new r({...t,autoDestroy:false,emitClose:false,objectMode:false,writableObjectMode:false})
e.on("message",function message(t,s){const r=!s&&n._readableState.objectMode?t.toString():t
if(!n.push(r))e.pause()})
e.once("error",function error(e){if(n.destroyed)return
s=false
n.destroy(e)})
e.once("close",function close(){if(n.destroyed)return
n.push(null)})
n._destroy=function(t,r){if(e.readyState===e.CLOSED){r(t)
process.nextTick(emitClose,n)
return}let i=false
e.once("error",function error(e){i=true
r(e)})
e.once("close",function close(){if(!i)r(t)
process.nextTick(emitClose,n)})
if(s)e.terminate()}
n._final=function(t){if(e.readyState===e.CONNECTING){e.once("open",function open(){n._final(t)})
return}if(e._socket===null)return
if(e._socket._writableState.finished){t()
if(n._readableState.endEmitted)n.destroy()}else{e._socket.once("finish",function finish(){t()})
e.close()}}
n._read=function(){if(e.isPaused)e.resume()}
n._write=function(t,s,r){if(e.readyState===e.CONNECTING){e.once("open",function open(){n._write(t,s,r)})
return}e.send(t,r)}
n.on("end",duplexOnEnd)
n.on("error",duplexOnError)
return n}e.exports=createWebSocketStream}),3332:((e,t,s)=>{const{tokenChars:r}=s(6615)
function parse(e){const t=new Set
let s=-1
let n=-1
let i=0
for(i;i<e.length;i++){const o=e.charCodeAt(i)
if(n===-1&&r[o]===1){if(s===-1)s=i}else if(i!==0&&(o===32||o===9)){if(n===-1&&s!==-1)n=i}else if(o===44){if(s===-1)throw new SyntaxError(`Unexpected character at index ${i}`)
if(n===-1)n=i
const r=e.slice(s,n)
if(t.has(r))throw new SyntaxError(`The "${r}" subprotocol is duplicated`)
t.add(r)
s=n=-1}else throw new SyntaxError(`Unexpected character at index ${i}`)}if(s===-1||n!==-1)throw new SyntaxError("Unexpected end of input")
const o=e.slice(s,i)
if(t.has(o))throw new SyntaxError(`The "${o}" subprotocol is duplicated`)
t.add(o)
return t}e.exports={parse}}),6615:((e,t,s)=>{const{isUtf8:r}=s(181)
const{hasBlob:n}=s(1791)
const i=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0]
function isValidStatusCode(e){return e>=1e3&&e<=1014&&e!==1004&&e!==1005&&e!==1006||e>=3e3&&e<=4999}function _isValidUTF8(e){const t=e.length
let s=0
while(s<t)if((e[s]&128)===0)s++
else if((e[s]&224)===192){if(s+1===t||(e[s+1]&192)!==128||(e[s]&254)===192)return false
s+=2}else if((e[s]&240)===224){if(s+2>=t||(e[s+1]&192)!==128||(e[s+2]&192)!==128||e[s]===224&&(e[s+1]&224)===128||e[s]===237&&(e[s+1]&224)===160)return false
s+=3}else if((e[s]&248)===240){if(s+3>=t||(e[s+1]&192)!==128||(e[s+2]&192)!==128||(e[s+3]&192)!==128||e[s]===240&&(e[s+1]&240)===128||e[s]===244&&e[s+1]>143||e[s]>244)return false
s+=4}else return false
return true}function isBlob(e){return n&&typeof e==="object"&&typeof e.arrayBuffer==="function"&&typeof e.type==="string"&&typeof e.stream==="function"&&(e[Symbol.toStringTag]==="Blob"||e[Symbol.toStringTag]==="File")}e.exports={isBlob,isValidStatusCode,isValidUTF8:_isValidUTF8,tokenChars:i}
if(r)e.exports.isValidUTF8=function(e){return e.length<24?_isValidUTF8(e):r(e)}
else if(!process.env.WS_NO_UTF_8_VALIDATE)try{const t=s(2414)
e.exports.isValidUTF8=function(e){return e.length<32?_isValidUTF8(e):t(e)}}catch(e){}}),129:((e,t,s)=>{const r=s(4434)
const n=s(8611)
s(2203)
const{createHash:i}=s(6982)
const o=s(1335)
const a=s(4376)
const c=s(3332)
const h=s(6681)
const{CLOSE_TIMEOUT:l,GUID:f,kWebSocket:u}=s(1791)
const d=/^[+/0-9A-Za-z]{22}==$/
const p=0
const m=1
const _=2
class WebSocketServer extends r{constructor(e,t){super()
e={allowSynchronousEvents:true,autoPong:true,maxBufferedChunks:256*1024,maxFragments:16*1024,maxPayload:100*1024*1024,skipUTF8Validation:false,perMessageDeflate:false,handleProtocols:null,clientTracking:true,closeTimeout:l,verifyClient:null,noServer:false,backlog:null,server:null,host:null,path:null,port:null,WebSocket:h,...e}
if(e.port==null&&!e.server&&!e.noServer||e.port!=null&&(e.server||e.noServer)||e.server&&e.noServer)throw new TypeError('One and only one of the "port", "server", or "noServer" options '+"must be specified")
if(e.port!=null){this._server=n.createServer((e,t)=>{const s=n.STATUS_CODES[426]
t.writeHead(426,{"Content-Length":s.length,"Content-Type":"text/plain"})
t.end(s)})
this._server.listen(e.port,e.host,e.backlog,t)}else if(e.server)this._server=e.server
if(this._server){const e=this.emit.bind(this,"connection")
this._removeListeners=addListeners(this._server,{listening:this.emit.bind(this,"listening"),error:this.emit.bind(this,"error"),upgrade:(t,s,r)=>{this.handleUpgrade(t,s,r,e)}})}if(e.perMessageDeflate===true)e.perMessageDeflate={}
if(e.clientTracking){this.clients=new Set
this._shouldEmitClose=false}this.options=e
this._state=p}address(){if(this.options.noServer)throw new Error('The server is operating in "noServer" mode')
if(!this._server)return null
return this._server.address()}close(e){if(this._state===_){if(e)this.once("close",()=>{e(new Error("The server is not running"))})
process.nextTick(emitClose,this)
return}if(e)this.once("close",e)
if(this._state===m)return
this._state=m
if(this.options.noServer||this.options.server){if(this._server){this._removeListeners()
this._removeListeners=this._server=null}if(this.clients)if(!this.clients.size)process.nextTick(emitClose,this)
else this._shouldEmitClose=true
else process.nextTick(emitClose,this)}else{const e=this._server
this._removeListeners()
this._removeListeners=this._server=null
e.close(()=>{emitClose(this)})}}shouldHandle(e){if(this.options.path){const t=e.url.indexOf("?")
const s=t!==-1?e.url.slice(0,t):e.url
if(s!==this.options.path)return false}return true}handleUpgrade(e,t,s,r){t.on("error",socketOnError)
const n=e.headers["sec-websocket-key"]
const i=e.headers.upgrade
const h=+e.headers["sec-websocket-version"]
if(e.method!=="GET"){const s="Invalid HTTP method"
abortHandshakeOrEmitwsClientError(this,e,t,405,s)
return}if(i===void 0||i.toLowerCase()!=="websocket"){const s="Invalid Upgrade header"
abortHandshakeOrEmitwsClientError(this,e,t,400,s)
return}if(n===void 0||!d.test(n)){const s="Missing or invalid Sec-WebSocket-Key header"
abortHandshakeOrEmitwsClientError(this,e,t,400,s)
return}if(h!==13&&h!==8){const s="Missing or invalid Sec-WebSocket-Version header"
abortHandshakeOrEmitwsClientError(this,e,t,400,s,{"Sec-WebSocket-Version":"13, 8"})
return}if(!this.shouldHandle(e)){abortHandshake(t,400)
return}const l=e.headers["sec-websocket-protocol"]
let f=new Set
if(l!==void 0)try{f=c.parse(l)}catch(s){const r="Invalid Sec-WebSocket-Protocol header"
abortHandshakeOrEmitwsClientError(this,e,t,400,r)
return}const u=e.headers["sec-websocket-extensions"]
const p={}
if(this.options.perMessageDeflate&&u!==void 0){const s=new a({...this.options.perMessageDeflate,isServer:true,maxPayload:this.options.maxPayload})
try{const e=o.parse(u)
if(e[a.extensionName]){s.accept(e[a.extensionName])
p[a.extensionName]=s}}catch(s){const r="Invalid or unacceptable Sec-WebSocket-Extensions header"
abortHandshakeOrEmitwsClientError(this,e,t,400,r)
return}}if(this.options.verifyClient){const i={origin:e.headers[`${h===8?"sec-websocket-origin":"origin"}`],secure:!!(e.socket.authorized||e.socket.encrypted),req:e}
if(this.options.verifyClient.length===2){this.options.verifyClient(i,(i,o,a,c)=>{if(!i)return abortHandshake(t,o||401,a,c)
this.completeUpgrade(p,n,f,e,t,s,r)})
return}if(!this.options.verifyClient(i))return abortHandshake(t,401)}this.completeUpgrade(p,n,f,e,t,s,r)}completeUpgrade(e,t,s,r,n,c,h){if(!n.readable||!n.writable)return n.destroy()
if(n[u])throw new Error("server.handleUpgrade() was called more than once with the same "+"socket, possibly due to a misconfiguration")
if(this._state>p)return abortHandshake(n,503)
const l=i("sha1").update(t+f).digest("base64")
const d=["HTTP/1.1 101 Switching Protocols","Upgrade: websocket","Connection: Upgrade",`Sec-WebSocket-Accept: ${l}`]
const m=new this.options.WebSocket(null,void 0,this.options)
if(s.size){const e=this.options.handleProtocols?this.options.handleProtocols(s,r):s.values().next().value
if(e){d.push(`Sec-WebSocket-Protocol: ${e}`)
m._protocol=e}}if(e[a.extensionName]){const t=e[a.extensionName].params
const s=o.format({[a.extensionName]:[t]})
d.push(`Sec-WebSocket-Extensions: ${s}`)
m._extensions=e}this.emit("headers",d,r)
n.write(d.concat("\r\n").join("\r\n"))
n.removeListener("error",socketOnError)
m.setSocket(n,c,{allowSynchronousEvents:this.options.allowSynchronousEvents,maxBufferedChunks:this.options.maxBufferedChunks,maxFragments:this.options.maxFragments,maxPayload:this.options.maxPayload,skipUTF8Validation:this.options.skipUTF8Validation})
if(this.clients){this.clients.add(m)
m.on("close",()=>{this.clients.delete(m)
if(this._shouldEmitClose&&!this.clients.size)process.nextTick(emitClose,this)})}h(m,r)}}e.exports=WebSocketServer
function addListeners(e,t){for(const s of Object.keys(t))e.on(s,t[s])
return function removeListeners(){for(const s of Object.keys(t))e.removeListener(s,t[s])}}function emitClose(e){e._state=_
e.emit("close")}function socketOnError(){this.destroy()}function abortHandshake(e,t,s,r){s=s||n.STATUS_CODES[t]
r={Connection:"close","Content-Type":"text/html","Content-Length":Buffer.byteLength(s),...r}
e.once("finish",e.destroy)
e.end(`HTTP/1.1 ${t} ${n.STATUS_CODES[t]}\r\n`+Object.keys(r).map(e=>`${e}: ${r[e]}`).join("\r\n")+"\r\n\r\n"+s)}function abortHandshakeOrEmitwsClientError(e,t,s,r,n,i){if(e.listenerCount("wsClientError")){const r=new Error(n)
Error.captureStackTrace(r,abortHandshakeOrEmitwsClientError)
e.emit("wsClientError",r,s,t)}else abortHandshake(s,r,n,i)}}),6681:((e,t,s)=>{const r=s(4434)
const n=s(5692)
const i=s(8611)
const o=s(9278)
const a=s(4756)
const{randomBytes:c,createHash:h}=s(6982)
s(2203)
const{URL:l}=s(7016)
const f=s(4376)
const u=s(893)
const d=s(7389)
const{isBlob:p}=s(6615)
const{BINARY_TYPES:m,CLOSE_TIMEOUT:_,EMPTY_BUFFER:g,GUID:y,kForOnEventAttribute:b,kListener:k,kStatusCode:v,kWebSocket:E,NOOP:w}=s(1791)
const{EventTarget:{addEventListener:S,removeEventListener:C}}=s(4634)
const{format:O,parse:x}=s(1335)
const{toBuffer:T}=s(5803)
const N=Symbol("kAborted")
const R=[8,13]
const B=["CONNECTING","OPEN","CLOSING","CLOSED"]
const L=/^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/
class WebSocket extends r{constructor(e,t,s){super()
this._binaryType=m[0]
this._closeCode=1006
this._closeFrameReceived=false
this._closeFrameSent=false
this._closeMessage=g
this._closeTimer=null
this._errorEmitted=false
this._extensions={}
this._paused=false
this._protocol=""
this._readyState=WebSocket.CONNECTING
this._receiver=null
this._sender=null
this._socket=null
if(e!==null){this._bufferedAmount=0
this._isServer=false
this._redirects=0
if(t===void 0)t=[]
else if(!Array.isArray(t))if(typeof t==="object"&&t!==null){s=t
t=[]}else t=[t]
initAsClient(this,e,t,s)}else{this._autoPong=s.autoPong
this._closeTimeout=s.closeTimeout
this._isServer=true}}get binaryType(){return this._binaryType}set binaryType(e){if(!m.includes(e))return
this._binaryType=e
if(this._receiver)this._receiver._binaryType=e}get bufferedAmount(){if(!this._socket)return this._bufferedAmount
return this._socket._writableState.length+this._sender._bufferedBytes}get extensions(){return Object.keys(this._extensions).join()}get isPaused(){return this._paused}get onclose(){return null}get onerror(){return null}get onopen(){return null}get onmessage(){return null}get protocol(){return this._protocol}get readyState(){return this._readyState}get url(){return this._url}setSocket(e,t,s){const r=new u({allowSynchronousEvents:s.allowSynchronousEvents,binaryType:this.binaryType,extensions:this._extensions,isServer:this._isServer,maxBufferedChunks:s.maxBufferedChunks,maxFragments:s.maxFragments,maxPayload:s.maxPayload,skipUTF8Validation:s.skipUTF8Validation})
const n=new d(e,this._extensions,s.generateMask)
this._receiver=r
this._sender=n
this._socket=e
r[E]=this
n[E]=this
e[E]=this
r.on("conclude",receiverOnConclude)
r.on("drain",receiverOnDrain)
r.on("error",receiverOnError)
r.on("message",receiverOnMessage)
r.on("ping",receiverOnPing)
r.on("pong",receiverOnPong)
n.onerror=senderOnError
if(e.setTimeout)e.setTimeout(0)
if(e.setNoDelay)e.setNoDelay()
if(t.length>0)e.unshift(t)
e.on("close",socketOnClose)
e.on("data",socketOnData)
e.on("end",socketOnEnd)
e.on("error",socketOnError)
this._readyState=WebSocket.OPEN
this.emit("open")}emitClose(){if(!this._socket){this._readyState=WebSocket.CLOSED
this.emit("close",this._closeCode,this._closeMessage)
return}if(this._extensions[f.extensionName])this._extensions[f.extensionName].cleanup()
this._receiver.removeAllListeners()
this._readyState=WebSocket.CLOSED
this.emit("close",this._closeCode,this._closeMessage)}close(e,t){if(this.readyState===WebSocket.CLOSED)return
if(this.readyState===WebSocket.CONNECTING){const e="WebSocket was closed before the connection was established"
abortHandshake(this,this._req,e)
return}if(this.readyState===WebSocket.CLOSING){if(this._closeFrameSent&&(this._closeFrameReceived||this._receiver._writableState.errorEmitted))this._socket.end()
return}this._readyState=WebSocket.CLOSING
this._sender.close(e,t,!this._isServer,e=>{if(e)return
this._closeFrameSent=true
if(this._closeFrameReceived||this._receiver._writableState.errorEmitted)this._socket.end()})
setCloseTimer(this)}pause(){if(this.readyState===WebSocket.CONNECTING||this.readyState===WebSocket.CLOSED)return
this._paused=true
this._socket.pause()}ping(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
if(typeof e==="function"){s=e
e=t=void 0}else if(typeof t==="function"){s=t
t=void 0}if(typeof e==="number")e=e.toString()
if(this.readyState!==WebSocket.OPEN){sendAfterClose(this,e,s)
return}if(t===void 0)t=!this._isServer
this._sender.ping(e||g,t,s)}pong(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
if(typeof e==="function"){s=e
e=t=void 0}else if(typeof t==="function"){s=t
t=void 0}if(typeof e==="number")e=e.toString()
if(this.readyState!==WebSocket.OPEN){sendAfterClose(this,e,s)
return}if(t===void 0)t=!this._isServer
this._sender.pong(e||g,t,s)}resume(){if(this.readyState===WebSocket.CONNECTING||this.readyState===WebSocket.CLOSED)return
this._paused=false
if(!this._receiver._writableState.needDrain)this._socket.resume()}send(e,t,s){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)")
if(typeof t==="function"){s=t
t={}}if(typeof e==="number")e=e.toString()
if(this.readyState!==WebSocket.OPEN){sendAfterClose(this,e,s)
return}const r={binary:typeof e!=="string",mask:!this._isServer,compress:true,fin:true,...t}
if(!this._extensions[f.extensionName])r.compress=false
this._sender.send(e||g,r,s)}terminate(){if(this.readyState===WebSocket.CLOSED)return
if(this.readyState===WebSocket.CONNECTING){const e="WebSocket was closed before the connection was established"
abortHandshake(this,this._req,e)
return}if(this._socket){this._readyState=WebSocket.CLOSING
this._socket.destroy()}}}Object.defineProperty(WebSocket,"CONNECTING",{enumerable:true,value:B.indexOf("CONNECTING")})
Object.defineProperty(WebSocket.prototype,"CONNECTING",{enumerable:true,value:B.indexOf("CONNECTING")})
Object.defineProperty(WebSocket,"OPEN",{enumerable:true,value:B.indexOf("OPEN")})
Object.defineProperty(WebSocket.prototype,"OPEN",{enumerable:true,value:B.indexOf("OPEN")})
Object.defineProperty(WebSocket,"CLOSING",{enumerable:true,value:B.indexOf("CLOSING")})
Object.defineProperty(WebSocket.prototype,"CLOSING",{enumerable:true,value:B.indexOf("CLOSING")})
Object.defineProperty(WebSocket,"CLOSED",{enumerable:true,value:B.indexOf("CLOSED")})
Object.defineProperty(WebSocket.prototype,"CLOSED",{enumerable:true,value:B.indexOf("CLOSED")});["binaryType","bufferedAmount","extensions","isPaused","protocol","readyState","url"].forEach(e=>{Object.defineProperty(WebSocket.prototype,e,{enumerable:true})});["open","error","close","message"].forEach(e=>{Object.defineProperty(WebSocket.prototype,`on${e}`,{enumerable:true,get(){for(const t of this.listeners(e))if(t[b])return t[k]
return null},set(t){for(const t of this.listeners(e))if(t[b]){this.removeListener(e,t)
break}if(typeof t!=="function")return
this.addEventListener(e,t,{[b]:true})}})})
WebSocket.prototype.addEventListener=S
WebSocket.prototype.removeEventListener=C
e.exports=WebSocket
function initAsClient(e,t,s,r){const o={allowSynchronousEvents:true,autoPong:true,closeTimeout:_,protocolVersion:R[1],maxBufferedChunks:256*1024,maxFragments:16*1024,maxPayload:100*1024*1024,skipUTF8Validation:false,perMessageDeflate:true,followRedirects:false,maxRedirects:10,...r,socketPath:void 0,hostname:void 0,protocol:void 0,timeout:void 0,method:"GET",host:void 0,path:void 0,port:void 0}
e._autoPong=o.autoPong
e._closeTimeout=o.closeTimeout
if(!R.includes(o.protocolVersion))throw new RangeError(`Unsupported protocol version: ${o.protocolVersion} `+`(supported versions: ${R.join(", ")})`)
let a
if(t instanceof l)a=t
else try{a=new l(t)}catch{throw new SyntaxError(`Invalid URL: ${t}`)}if(a.protocol==="http:")a.protocol="ws:"
else if(a.protocol==="https:")a.protocol="wss:"
e._url=a.href
const u=a.protocol==="wss:"
const d=a.protocol==="ws+unix:"
let p
if(a.protocol!=="ws:"&&!u&&!d)p='The URL\'s protocol must be one of "ws:", "wss:", '+'"http:", "https:", or "ws+unix:"'
else if(d&&!a.pathname)p="The URL's pathname is empty"
else if(a.hash)p="The URL contains a fragment identifier"
if(p){const t=new SyntaxError(p)
if(e._redirects===0)throw t
else{emitErrorAndClose(e,t)
return}}const m=u?443:80
const g=c(16).toString("base64")
const b=u?n.request:i.request
const k=new Set
let v
o.createConnection=o.createConnection||(u?tlsConnect:netConnect)
o.defaultPort=o.defaultPort||m
o.port=a.port||m
o.host=a.hostname.startsWith("[")?a.hostname.slice(1,-1):a.hostname
o.headers={...o.headers,"Sec-WebSocket-Version":o.protocolVersion,"Sec-WebSocket-Key":g,Connection:"Upgrade",Upgrade:"websocket"}
o.path=a.pathname+a.search
o.timeout=o.handshakeTimeout
if(o.perMessageDeflate){v=new f({...o.perMessageDeflate,isServer:false,maxPayload:o.maxPayload})
o.headers["Sec-WebSocket-Extensions"]=O({[f.extensionName]:v.offer()})}if(s.length){for(const e of s){if(typeof e!=="string"||!L.test(e)||k.has(e))throw new SyntaxError("An invalid or duplicated subprotocol was specified")
k.add(e)}o.headers["Sec-WebSocket-Protocol"]=s.join(",")}if(o.origin)if(o.protocolVersion<13)o.headers["Sec-WebSocket-Origin"]=o.origin
else o.headers.Origin=o.origin
if(a.username||a.password)o.auth=`${a.username}:${a.password}`
if(d){const e=o.path.split(":")
o.socketPath=e[0]
o.path=e[1]}let E
if(o.followRedirects){if(e._redirects===0){e._originalIpc=d
e._originalSecure=u
e._originalHostOrSocketPath=d?o.socketPath:a.host
const t=r&&r.headers
r={...r,headers:{}}
if(t)for(const[e,s]of Object.entries(t))r.headers[e.toLowerCase()]=s}else if(e.listenerCount("redirect")===0){const t=d?e._originalIpc?o.socketPath===e._originalHostOrSocketPath:false:e._originalIpc?false:a.host===e._originalHostOrSocketPath
if(!t||e._originalSecure&&!u){delete o.headers.authorization
delete o.headers.cookie
if(!t)delete o.headers.host
o.auth=void 0}}if(o.auth&&!r.headers.authorization)r.headers.authorization="Basic "+Buffer.from(o.auth).toString("base64")
E=e._req=b(o)
if(e._redirects)e.emit("redirect",e.url,E)}else E=e._req=b(o)
if(o.timeout)E.on("timeout",()=>{abortHandshake(e,E,"Opening handshake has timed out")})
E.on("error",t=>{if(E===null||E[N])return
E=e._req=null
emitErrorAndClose(e,t)})
E.on("response",n=>{const i=n.headers.location
const a=n.statusCode
if(i&&o.followRedirects&&a>=300&&a<400){if(++e._redirects>o.maxRedirects){abortHandshake(e,E,"Maximum redirects exceeded")
return}E.abort()
let n
try{n=new l(i,t)}catch(t){const s=new SyntaxError(`Invalid URL: ${i}`)
emitErrorAndClose(e,s)
return}initAsClient(e,n,s,r)}else if(!e.emit("unexpected-response",E,n))abortHandshake(e,E,`Unexpected server response: ${n.statusCode}`)})
E.on("upgrade",(t,s,r)=>{e.emit("upgrade",t)
if(e.readyState!==WebSocket.CONNECTING)return
E=e._req=null
const n=t.headers.upgrade
if(n===void 0||n.toLowerCase()!=="websocket"){abortHandshake(e,s,"Invalid Upgrade header")
return}const i=h("sha1").update(g+y).digest("base64")
if(t.headers["sec-websocket-accept"]!==i){abortHandshake(e,s,"Invalid Sec-WebSocket-Accept header")
return}const a=t.headers["sec-websocket-protocol"]
let c
if(a!==void 0){if(!k.size)c="Server sent a subprotocol but none was requested"
else if(!k.has(a))c="Server sent an invalid subprotocol"}else if(k.size)c="Server sent no subprotocol"
if(c){abortHandshake(e,s,c)
return}if(a)e._protocol=a
const l=t.headers["sec-websocket-extensions"]
if(l!==void 0){if(!v){const t="Server sent a Sec-WebSocket-Extensions header but no extension "+"was requested"
abortHandshake(e,s,t)
return}let t
try{t=x(l)}catch(t){const r="Invalid Sec-WebSocket-Extensions header"
abortHandshake(e,s,r)
return}const r=Object.keys(t)
if(r.length!==1||r[0]!==f.extensionName){const t="Server indicated an extension that was not requested"
abortHandshake(e,s,t)
return}try{v.accept(t[f.extensionName])}catch(t){const r="Invalid Sec-WebSocket-Extensions header"
abortHandshake(e,s,r)
return}e._extensions[f.extensionName]=v}e.setSocket(s,r,{allowSynchronousEvents:o.allowSynchronousEvents,generateMask:o.generateMask,maxBufferedChunks:o.maxBufferedChunks,maxFragments:o.maxFragments,maxPayload:o.maxPayload,skipUTF8Validation:o.skipUTF8Validation})})
if(o.finishRequest)o.finishRequest(E,e)
else E.end()}function emitErrorAndClose(e,t){e._readyState=WebSocket.CLOSING
e._errorEmitted=true
e.emit("error",t)
e.emitClose()}function netConnect(e){e.path=e.socketPath
return o.connect(e)}function tlsConnect(e){e.path=void 0
if(!e.servername&&e.servername!=="")e.servername=o.isIP(e.host)?"":e.host
return a.connect(e)}function abortHandshake(e,t,s){e._readyState=WebSocket.CLOSING
const r=new Error(s)
Error.captureStackTrace(r,abortHandshake)
if(t.setHeader){t[N]=true
t.abort()
if(t.socket&&!t.socket.destroyed)t.socket.destroy()
process.nextTick(emitErrorAndClose,e,r)}else{t.destroy(r)
t.once("error",e.emit.bind(e,"error"))
t.once("close",e.emitClose.bind(e))}}function sendAfterClose(e,t,s){if(t){const s=p(t)?t.size:T(t).length
if(e._socket)e._sender._bufferedBytes+=s
else e._bufferedAmount+=s}if(s){const t=new Error(`WebSocket is not open: readyState ${e.readyState} `+`(${B[e.readyState]})`)
process.nextTick(s,t)}}function receiverOnConclude(e,t){const s=this[E]
s._closeFrameReceived=true
s._closeMessage=t
s._closeCode=e
if(s._socket[E]===void 0)return
s._socket.removeListener("data",socketOnData)
process.nextTick(resume,s._socket)
if(e===1005)s.close()
else s.close(e,t)}function receiverOnDrain(){const e=this[E]
if(!e.isPaused)e._socket.resume()}function receiverOnError(e){const t=this[E]
if(t._socket[E]!==void 0){t._socket.removeListener("data",socketOnData)
process.nextTick(resume,t._socket)
t.close(e[v])}if(!t._errorEmitted){t._errorEmitted=true
t.emit("error",e)}}function receiverOnFinish(){this[E].emitClose()}function receiverOnMessage(e,t){this[E].emit("message",e,t)}function receiverOnPing(e){const t=this[E]
if(t._autoPong)t.pong(e,!this._isServer,w)
t.emit("ping",e)}function receiverOnPong(e){this[E].emit("pong",e)}function resume(e){e.resume()}function senderOnError(e){const t=this[E]
if(t.readyState===WebSocket.CLOSED)return
if(t.readyState===WebSocket.OPEN){t._readyState=WebSocket.CLOSING
setCloseTimer(t)}this._socket.end()
if(!t._errorEmitted){t._errorEmitted=true
t.emit("error",e)}}function setCloseTimer(e){e._closeTimer=setTimeout(e._socket.destroy.bind(e._socket),e._closeTimeout)}function socketOnClose(){const e=this[E]
this.removeListener("close",socketOnClose)
this.removeListener("data",socketOnData)
this.removeListener("end",socketOnEnd)
e._readyState=WebSocket.CLOSING
if(!this._readableState.endEmitted&&!e._closeFrameReceived&&!e._receiver._writableState.errorEmitted&&this._readableState.length!==0){const t=this.read(this._readableState.length)
e._receiver.write(t)}e._receiver.end()
this[E]=void 0
clearTimeout(e._closeTimer)
if(e._receiver._writableState.finished||e._receiver._writableState.errorEmitted)e.emitClose()
else{e._receiver.on("error",receiverOnFinish)
e._receiver.on("finish",receiverOnFinish)}}function socketOnData(e){if(!this[E]._receiver.write(e))this.pause()}function socketOnEnd(){const e=this[E]
e._readyState=WebSocket.CLOSING
e._receiver.end()
this.end()}function socketOnError(){const e=this[E]
this.removeListener("error",socketOnError)
this.on("error",w)
if(e){e._readyState=WebSocket.CLOSING
this.destroy()}}}),1451:((e,t,s)=>{
/**
 * Wrapper for built-in http.js to emulate the browser XMLHttpRequest object.
 *
 * This can be used with JS designed for browsers to improve reuse of code and
 * allow the use of existing libraries.
 *
 * Usage: include("XMLHttpRequest.js") and use XMLHttpRequest per W3C specs.
 *
 * @author Dan DeFelippi <dan@driverdan.com>
 * @contributor David Ellis <d.f.ellis@ieee.org>
 * @license MIT
 */
var r=s(9896)
var n=s(7016)
var i=s(5317).spawn
e.exports=XMLHttpRequest
XMLHttpRequest.XMLHttpRequest=XMLHttpRequest
function XMLHttpRequest(e){"use strict"
e=e||{}
var t=this
var o=s(8611)
var a=s(5692)
var c
var h
var l={}
var f=false
var u={"User-Agent":"node-XMLHttpRequest",Accept:"*/*"}
var d=Object.assign({},u)
var p=["accept-charset","accept-encoding","access-control-request-headers","access-control-request-method","connection","content-length","content-transfer-encoding","cookie","cookie2","date","expect","host","keep-alive","origin","referer","te","trailer","transfer-encoding","upgrade","via"]
var m=["TRACE","TRACK","CONNECT"]
var _=false
var g=false
var y=false
var b={}
this.UNSENT=0
this.OPENED=1
this.HEADERS_RECEIVED=2
this.LOADING=3
this.DONE=4
this.readyState=this.UNSENT
this.onreadystatechange=null
this.responseText=""
this.responseXML=""
this.response=Buffer.alloc(0)
this.status=null
this.statusText=null
var isAllowedHttpHeader=function(e){return f||e&&p.indexOf(e.toLowerCase())===-1}
var isAllowedHttpMethod=function(e){return e&&m.indexOf(e)===-1}
this.open=function(e,t,s,r,n){this.abort()
g=false
y=false
if(!isAllowedHttpMethod(e))throw new Error("SecurityError: Request method not allowed")
l={method:e,url:t.toString(),async:typeof s!=="boolean"?true:s,user:r||null,password:n||null}
setState(this.OPENED)}
this.setDisableHeaderCheck=function(e){f=e}
this.setRequestHeader=function(e,t){if(this.readyState!=this.OPENED)throw new Error("INVALID_STATE_ERR: setRequestHeader can only be called when state is OPEN")
if(!isAllowedHttpHeader(e)){console.warn('Refused to set unsafe header "'+e+'"')
return false}if(_)throw new Error("INVALID_STATE_ERR: send flag is true")
d[e]=t
return true}
this.getResponseHeader=function(e){if(typeof e==="string"&&this.readyState>this.OPENED&&h.headers[e.toLowerCase()]&&!g)return h.headers[e.toLowerCase()]
return null}
this.getAllResponseHeaders=function(){if(this.readyState<this.HEADERS_RECEIVED||g)return""
var e=""
for(var t in h.headers)if(t!=="set-cookie"&&t!=="set-cookie2")e+=t+": "+h.headers[t]+"\r\n"
return e.substr(0,e.length-2)}
this.getRequestHeader=function(e){if(typeof e==="string"&&d[e])return d[e]
return""}
this.send=function(s){if(this.readyState!=this.OPENED)throw new Error("INVALID_STATE_ERR: connection must be opened before send() is called")
if(_)throw new Error("INVALID_STATE_ERR: send has already been called")
var f=false,u=false
var p=n.parse(l.url)
var m
switch(p.protocol){case"https:":f=true
case"http:":m=p.hostname
break
case"file:":u=true
break
case void 0:case"":m="localhost"
break
default:throw new Error("Protocol not supported.")}if(u){if(l.method!=="GET")throw new Error("XMLHttpRequest: Only GET method is supported")
if(l.async)r.readFile(unescape(p.pathname),function(e,s){if(e)t.handleError(e,e.errno||-1)
else{t.status=200
t.responseText=s.toString("utf8")
t.response=s
setState(t.DONE)}})
else try{this.response=r.readFileSync(unescape(p.pathname))
this.responseText=this.response.toString("utf8")
this.status=200
setState(t.DONE)}catch(e){this.handleError(e,e.errno||-1)}return}var y=p.port||(f?443:80)
var b=p.pathname+(p.search?p.search:"")
d["Host"]=m
if(!(f&&y===443||y===80))d["Host"]+=":"+p.port
if(l.user){if(typeof l.password=="undefined")l.password=""
var k=new Buffer(l.user+":"+l.password)
d["Authorization"]="Basic "+k.toString("base64")}if(l.method==="GET"||l.method==="HEAD")s=null
else if(s){d["Content-Length"]=Buffer.isBuffer(s)?s.length:Buffer.byteLength(s)
var v=Object.keys(d)
if(!v.some(function(e){return e.toLowerCase()==="content-type"}))d["Content-Type"]="text/plain;charset=UTF-8"}else if(l.method==="POST")d["Content-Length"]=0
var E=e.agent||false
var w={host:m,port:y,path:b,method:l.method,headers:d,agent:E}
if(f){w.pfx=e.pfx
w.key=e.key
w.passphrase=e.passphrase
w.cert=e.cert
w.ca=e.ca
w.ciphers=e.ciphers
w.rejectUnauthorized=e.rejectUnauthorized===false?false:true}g=false
if(l.async){var S=f?a.request:o.request
_=true
t.dispatchEvent("readystatechange")
var responseHandler=function(s){h=s
if(h.statusCode===302||h.statusCode===303||h.statusCode===307){l.url=h.headers.location
var r=n.parse(l.url)
m=r.hostname
var i={hostname:r.hostname,port:r.port,path:r.path,method:h.statusCode===303?"GET":l.method,headers:d}
if(f){i.pfx=e.pfx
i.key=e.key
i.passphrase=e.passphrase
i.cert=e.cert
i.ca=e.ca
i.ciphers=e.ciphers
i.rejectUnauthorized=e.rejectUnauthorized===false?false:true}c=S(i,responseHandler).on("error",errorHandler)
c.end()
return}setState(t.HEADERS_RECEIVED)
t.status=h.statusCode
h.on("data",function(e){if(e){var s=Buffer.from(e)
t.response=Buffer.concat([t.response,s])}if(_)setState(t.LOADING)})
h.on("end",function(){if(_){_=false
setState(t.DONE)
t.responseText=t.response.toString("utf8")}})
h.on("error",function(e){t.handleError(e)})}
var errorHandler=function(e){if(c.reusedSocket&&e.code==="ECONNRESET")return S(w,responseHandler).on("error",errorHandler)
t.handleError(e)}
c=S(w,responseHandler).on("error",errorHandler)
if(e.autoUnref)c.on("socket",e=>{e.unref()})
if(s)c.write(s)
c.end()
t.dispatchEvent("loadstart")}else{var C=".node-xmlhttprequest-content-"+process.pid
var O=".node-xmlhttprequest-sync-"+process.pid
r.writeFileSync(O,"","utf8")
var x="var http = require('http'), https = require('https'), fs = require('fs');"+"var doRequest = http"+(f?"s":"")+".request;"+"var options = "+JSON.stringify(w)+";"+"var responseText = '';"+"var responseData = Buffer.alloc(0);"+"var req = doRequest(options, function(response) {"+"response.on('data', function(chunk) {"+"  var data = Buffer.from(chunk);"+"  responseText += data.toString('utf8');"+"  responseData = Buffer.concat([responseData, data]);"+"});"+"response.on('end', function() {"+"fs.writeFileSync('"+C+"', JSON.stringify({err: null, data: {statusCode: response.statusCode, headers: response.headers, text: responseText, data: responseData.toString('base64')}}), 'utf8');"+"fs.unlinkSync('"+O+"');"+"});"+"response.on('error', function(error) {"+"fs.writeFileSync('"+C+"', 'NODE-XMLHTTPREQUEST-ERROR:' + JSON.stringify(error), 'utf8');"+"fs.unlinkSync('"+O+"');"+"});"+"}).on('error', function(error) {"+"fs.writeFileSync('"+C+"', 'NODE-XMLHTTPREQUEST-ERROR:' + JSON.stringify(error), 'utf8');"+"fs.unlinkSync('"+O+"');"+"});"+(s?"req.write('"+JSON.stringify(s).slice(1,-1).replace(/'/g,"\\'")+"');":"")+"req.end();"
var T=i(process.argv[0],["-e",x])
while(r.existsSync(O));t.responseText=r.readFileSync(C,"utf8")
T.stdin.end()
r.unlinkSync(C)
if(t.responseText.match(/^NODE-XMLHTTPREQUEST-ERROR:/)){var N=JSON.parse(t.responseText.replace(/^NODE-XMLHTTPREQUEST-ERROR:/,""))
t.handleError(N,503)}else{t.status=t.responseText.replace(/^NODE-XMLHTTPREQUEST-STATUS:([0-9]*),.*/,"$1")
var R=JSON.parse(t.responseText.replace(/^NODE-XMLHTTPREQUEST-STATUS:[0-9]*,(.*)/,"$1"))
h={statusCode:t.status,headers:R.data.headers}
t.responseText=R.data.text
t.response=Buffer.from(R.data.data,"base64")
setState(t.DONE,true)}}}
this.handleError=function(e,t){this.status=t||0
this.statusText=e
this.responseText=e.stack
g=true
setState(this.DONE)}
this.abort=function(){if(c){c.abort()
c=null}d=Object.assign({},u)
this.responseText=""
this.responseXML=""
this.response=Buffer.alloc(0)
g=y=true
if(this.readyState!==this.UNSENT&&(this.readyState!==this.OPENED||_)&&this.readyState!==this.DONE){_=false
setState(this.DONE)}this.readyState=this.UNSENT}
this.addEventListener=function(e,t){if(!(e in b))b[e]=[]
b[e].push(t)}
this.removeEventListener=function(e,t){if(e in b)b[e]=b[e].filter(function(e){return e!==t})}
this.dispatchEvent=function(e){if(typeof t["on"+e]==="function")if(this.readyState===this.DONE&&l.async)setTimeout(function(){t["on"+e]()},0)
else t["on"+e]()
if(e in b)for(let s=0,r=b[e].length;s<r;s++)if(this.readyState===this.DONE)setTimeout(function(){b[e][s].call(t)},0)
else b[e][s].call(t)}
var setState=function(e){if(t.readyState===e||t.readyState===t.UNSENT&&y)return
t.readyState=e
if(l.async||t.readyState<t.OPENED||t.readyState===t.DONE)t.dispatchEvent("readystatechange")
if(t.readyState===t.DONE){let e
if(y)e="abort"
else if(g)e="error"
else e="load"
t.dispatchEvent(e)
t.dispatchEvent("loadend")}}}}),8327:(module=>{module.exports=eval("require")("bufferutil")}),75:(module=>{module.exports=eval("require")("supports-color")}),2414:(module=>{module.exports=eval("require")("utf-8-validate")}),2998:((e,t)=>{t.v=Emitter
function Emitter(e){if(e)return mixin(e)}function mixin(e){for(var t in Emitter.prototype)e[t]=Emitter.prototype[t]
return e}Emitter.prototype.on=Emitter.prototype.addEventListener=function(e,t){this._callbacks=this._callbacks||{};(this._callbacks["$"+e]=this._callbacks["$"+e]||[]).push(t)
return this}
Emitter.prototype.once=function(e,t){function on(){this.off(e,on)
t.apply(this,arguments)}on.fn=t
this.on(e,on)
return this}
Emitter.prototype.off=Emitter.prototype.removeListener=Emitter.prototype.removeAllListeners=Emitter.prototype.removeEventListener=function(e,t){this._callbacks=this._callbacks||{}
if(0==arguments.length){this._callbacks={}
return this}var s=this._callbacks["$"+e]
if(!s)return this
if(1==arguments.length){delete this._callbacks["$"+e]
return this}var r
for(var n=0;n<s.length;n++){r=s[n]
if(r===t||r.fn===t){s.splice(n,1)
break}}if(s.length===0)delete this._callbacks["$"+e]
return this}
Emitter.prototype.emit=function(e){this._callbacks=this._callbacks||{}
var t=new Array(arguments.length-1),s=this._callbacks["$"+e]
for(var r=1;r<arguments.length;r++)t[r-1]=arguments[r]
if(s){s=s.slice(0)
r=0
for(var n=s.length;r<n;++r)s[r].apply(this,t)}return this}
Emitter.prototype.emitReserved=Emitter.prototype.emit
Emitter.prototype.listeners=function(e){this._callbacks=this._callbacks||{}
return this._callbacks["$"+e]||[]}
Emitter.prototype.hasListeners=function(e){return!!this.listeners(e).length}}),4769:((e,t,s)=>{s.d(t,{io:()=>lookup})
var r={}
s.r(r)
s.d(r,{Decoder:()=>Decoder,Encoder:()=>Encoder,PacketType:()=>$,isPacketValid:()=>isPacketValid,protocol:()=>V})
var n=s(1451)
var i=s.t(n,2)
const o=Object.create(null)
o["open"]="0"
o["close"]="1"
o["ping"]="2"
o["pong"]="3"
o["message"]="4"
o["upgrade"]="5"
o["noop"]="6"
const a=Object.create(null)
Object.keys(o).forEach(e=>{a[o[e]]=e})
const c={type:"error",data:"parser error"}
const encodePacket=({type:e,data:t},s,r)=>{if(t instanceof ArrayBuffer||ArrayBuffer.isView(t))return r(s?t:"b"+toBuffer(t,true).toString("base64"))
return r(o[e]+(t||""))}
const toBuffer=(e,t)=>{if(Buffer.isBuffer(e)||e instanceof Uint8Array&&!t)return e
else if(e instanceof ArrayBuffer)return Buffer.from(e)
else return Buffer.from(e.buffer,e.byteOffset,e.byteLength)}
let h
function encodePacketToBinary(e,t){if(e.data instanceof ArrayBuffer||ArrayBuffer.isView(e.data))return t(toBuffer(e.data,false))
encodePacket(e,true,e=>{if(!h)h=new TextEncoder
t(h.encode(e))})}const decodePacket=(e,t)=>{if(typeof e!=="string")return{type:"message",data:mapBinary(e,t)}
const s=e.charAt(0)
if(s==="b"){const s=Buffer.from(e.substring(1),"base64")
return{type:"message",data:mapBinary(s,t)}}if(!a[s])return c
return e.length>1?{type:a[s],data:e.substring(1)}:{type:a[s]}}
const mapBinary=(e,t)=>{switch(t){case"arraybuffer":if(e instanceof ArrayBuffer)return e
else if(Buffer.isBuffer(e))return e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)
else return e.buffer
case"nodebuffer":default:if(Buffer.isBuffer(e))return e
else return Buffer.from(e)}}
const l=String.fromCharCode(30)
const encodePayload=(e,t)=>{const s=e.length
const r=new Array(s)
let n=0
e.forEach((e,i)=>{encodePacket(e,false,e=>{r[i]=e
if(++n===s)t(r.join(l))})})}
const decodePayload=(e,t)=>{const s=e.split(l)
const r=[]
for(let e=0;e<s.length;e++){const n=decodePacket(s[e],t)
r.push(n)
if(n.type==="error")break}return r}
function createPacketEncoderStream(){return new TransformStream({transform(e,t){encodePacketToBinary(e,s=>{const r=s.length
let n
if(r<126){n=new Uint8Array(1)
new DataView(n.buffer).setUint8(0,r)}else if(r<65536){n=new Uint8Array(3)
const e=new DataView(n.buffer)
e.setUint8(0,126)
e.setUint16(1,r)}else{n=new Uint8Array(9)
const e=new DataView(n.buffer)
e.setUint8(0,127)
e.setBigUint64(1,BigInt(r))}if(e.data&&typeof e.data!=="string")n[0]|=128
t.enqueue(n)
t.enqueue(s)})}})}let f
function totalLength(e){return e.reduce((e,t)=>e+t.length,0)}function concatChunks(e,t){if(e[0].length===t)return e.shift()
const s=new Uint8Array(t)
let r=0
for(let n=0;n<t;n++){s[n]=e[0][r++]
if(r===e[0].length){e.shift()
r=0}}if(e.length&&r<e[0].length)e[0]=e[0].slice(r)
return s}function createPacketDecoderStream(e,t){if(!f)f=new TextDecoder
const s=[]
let r=0
let n=-1
let i=false
return new TransformStream({transform(o,a){s.push(o)
while(true){if(r===0){if(totalLength(s)<1)break
const e=concatChunks(s,1)
i=(e[0]&128)===128
n=e[0]&127
if(n<126)r=3
else if(n===126)r=1
else r=2}else if(r===1){if(totalLength(s)<2)break
const e=concatChunks(s,2)
n=new DataView(e.buffer,e.byteOffset,e.length).getUint16(0)
r=3}else if(r===2){if(totalLength(s)<8)break
const e=concatChunks(s,8)
const t=new DataView(e.buffer,e.byteOffset,e.length)
const i=t.getUint32(0)
if(i>Math.pow(2,53-32)-1){a.enqueue(c)
break}n=i*Math.pow(2,32)+t.getUint32(4)
r=3}else{if(totalLength(s)<n)break
const e=concatChunks(s,n)
a.enqueue(decodePacket(i?e:f.decode(e),t))
r=0}if(n===0||n>e){a.enqueue(c)
break}}}})}const u=4
var d=s(2998)
const p=process.nextTick
const m=global
const _="nodebuffer"
function createCookieJar(){return new CookieJar}function parse(e){const t=e.split("; ")
const s=t[0].indexOf("=")
if(s===-1)return
const r=t[0].substring(0,s).trim()
if(!r.length)return
let n=t[0].substring(s+1).trim()
if(n.charCodeAt(0)===34)n=n.slice(1,-1)
const i={name:r,value:n}
for(let e=1;e<t.length;e++){const s=t[e].split("=")
if(s.length!==2)continue
const r=s[0].trim().toLowerCase()
const n=s[1].trim()
switch(r){case"expires":{const e=new Date(n)
i.expires=isNaN(e.getTime())?new Date(0):e
break}case"max-age":{const e=parseInt(n,10)
i.expires=isNaN(e)||e<=0?new Date(0):new Date(Date.now()+e*1e3)
break}default:}}return i}class CookieJar{constructor(){this._cookies=new Map}parseCookies(e){if(!e)return
e.forEach(e=>{const t=parse(e)
if(t)this._cookies.set(t.name,t)})}get cookies(){const e=Date.now()
this._cookies.forEach((t,s)=>{if(t.expires!==void 0&&t.expires.getTime()<=e)this._cookies.delete(s)})
return this._cookies.entries()}addCookies(e){const t=[]
for(const[e,s]of this.cookies)t.push(`${e}=${s.value}`)
if(t.length){e.setDisableHeaderCheck(true)
e.setRequestHeader("cookie",t.join("; "))}}appendCookies(e){for(const[t,s]of this.cookies)e.append("cookie",`${t}=${s.value}`)}}function pick(e,...t){return t.reduce((t,s)=>{if(e.hasOwnProperty(s))t[s]=e[s]
return t},{})}const g=m.setTimeout
const y=m.clearTimeout
function installTimerFunctions(e,t){if(t.useNativeTimers){e.setTimeoutFn=g.bind(m)
e.clearTimeoutFn=y.bind(m)}else{e.setTimeoutFn=m.setTimeout.bind(m)
e.clearTimeoutFn=m.clearTimeout.bind(m)}}const b=1.33
function byteLength(e){if(typeof e==="string")return utf8Length(e)
return Math.ceil((e.byteLength||e.size)*b)}function utf8Length(e){let t=0,s=0
for(let r=0,n=e.length;r<n;r++){t=e.charCodeAt(r)
if(t<128)s+=1
else if(t<2048)s+=2
else if(t<55296||t>=57344)s+=3
else{r++
s+=4}}return s}function randomString(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function encode(e){let t=""
for(let s in e)if(e.hasOwnProperty(s)){if(t.length)t+="&"
t+=encodeURIComponent(s)+"="+encodeURIComponent(e[s])}return t}function decode(e){let t={}
let s=e.split("&")
for(let e=0,r=s.length;e<r;e++){let r=s[e].split("=")
t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return t}var k=s(2830)
const v=k("engine.io-client:transport")
class TransportError extends Error{constructor(e,t,s){super(e)
this.description=t
this.context=s
this.type="TransportError"}}class Transport extends d.v{constructor(e){super()
this.writable=false
installTimerFunctions(this,e)
this.opts=e
this.query=e.query
this.socket=e.socket
this.supportsBinary=!e.forceBase64}onError(e,t,s){super.emitReserved("error",new TransportError(e,t,s))
return this}open(){this.readyState="opening"
this.doOpen()
return this}close(){if(this.readyState==="opening"||this.readyState==="open"){this.doClose()
this.onClose()}return this}send(e){if(this.readyState==="open")this.write(e)
else v("transport is not open, discarding packets")}onOpen(){this.readyState="open"
this.writable=true
super.emitReserved("open")}onData(e){const t=decodePacket(e,this.socket.binaryType)
this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed"
super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){const e=this.opts.hostname
return e.indexOf(":")===-1?e:"["+e+"]"}_port(){if(this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80))return":"+this.opts.port
else return""}_query(e){const t=encode(e)
return t.length?"?"+t:""}}const E=k("engine.io-client:polling")
class polling_Polling extends Transport{constructor(){super(...arguments)
this._polling=false}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing"
const pause=()=>{E("paused")
this.readyState="paused"
e()}
if(this._polling||!this.writable){let e=0
if(this._polling){E("we are currently polling - waiting to pause")
e++
this.once("pollComplete",function(){E("pre-pause polling complete");--e||pause()})}if(!this.writable){E("we are currently writing - waiting to pause")
e++
this.once("drain",function(){E("pre-pause writing complete");--e||pause()})}}else pause()}_poll(){E("polling")
this._polling=true
this.doPoll()
this.emitReserved("poll")}onData(e){E("polling got data %s",e)
const callback=e=>{if("opening"===this.readyState&&e.type==="open")this.onOpen()
if("close"===e.type){this.onClose({description:"transport closed by the server"})
return false}this.onPacket(e)}
decodePayload(e,this.socket.binaryType).forEach(callback)
if("closed"!==this.readyState){this._polling=false
this.emitReserved("pollComplete")
if("open"===this.readyState)this._poll()
else E('ignoring poll - transport state "%s"',this.readyState)}}doClose(){const close=()=>{E("writing close packet")
this.write([{type:"close"}])}
if("open"===this.readyState){E("transport open - closing")
close()}else{E("transport not open - deferring close")
this.once("open",close)}}write(e){this.writable=false
encodePayload(e,e=>{this.doWrite(e,()=>{this.writable=true
this.emitReserved("drain")})})}uri(){const e=this.opts.secure?"https":"http"
const t=this.query||{}
if(false!==this.opts.timestampRequests)t[this.opts.timestampParam]=randomString()
if(!this.supportsBinary&&!t.sid)t.b64=1
return this.createUri(e,t)}}let w=false
try{w=typeof XMLHttpRequest!=="undefined"&&"withCredentials"in new XMLHttpRequest}catch(e){}const S=w
const C=k("engine.io-client:polling")
function empty(){}class BaseXHR extends polling_Polling{constructor(e){super(e)
if(typeof location!=="undefined"){const t="https:"===location.protocol
let s=location.port
if(!s)s=t?"443":"80"
this.xd=typeof location!=="undefined"&&e.hostname!==location.hostname||s!==e.port}}doWrite(e,t){const s=this.request({method:"POST",data:e})
s.on("success",t)
s.on("error",(e,t)=>{this.onError("xhr post error",e,t)})}doPoll(){C("xhr poll")
const e=this.request()
e.on("data",this.onData.bind(this))
e.on("error",(e,t)=>{this.onError("xhr poll error",e,t)})
this.pollXhr=e}}class Request extends d.v{constructor(e,t,s){super()
this.createRequest=e
installTimerFunctions(this,s)
this._opts=s
this._method=s.method||"GET"
this._uri=t
this._data=void 0!==s.data?s.data:null
this._create()}_create(){var e
const t=pick(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref")
t.xdomain=!!this._opts.xd
const s=this._xhr=this.createRequest(t)
try{C("xhr open %s: %s",this._method,this._uri)
s.open(this._method,this._uri,true)
try{if(this._opts.extraHeaders){s.setDisableHeaderCheck&&s.setDisableHeaderCheck(true)
for(let e in this._opts.extraHeaders)if(this._opts.extraHeaders.hasOwnProperty(e))s.setRequestHeader(e,this._opts.extraHeaders[e])}}catch(e){}if("POST"===this._method)try{s.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch(e){}try{s.setRequestHeader("Accept","*/*")}catch(e){}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(s)
if("withCredentials"in s)s.withCredentials=this._opts.withCredentials
if(this._opts.requestTimeout)s.timeout=this._opts.requestTimeout
s.onreadystatechange=()=>{var e
if(s.readyState===3)(e=this._opts.cookieJar)===null||e===void 0||e.parseCookies(s.getResponseHeader("set-cookie"))
if(4!==s.readyState)return
if(200===s.status||1223===s.status)this._onLoad()
else this.setTimeoutFn(()=>{this._onError(typeof s.status==="number"?s.status:0)},0)}
C("xhr data %s",this._data)
s.send(this._data)}catch(e){this.setTimeoutFn(()=>{this._onError(e)},0)
return}if(typeof document!=="undefined"){this._index=Request.requestsCount++
Request.requests[this._index]=this}}_onError(e){this.emitReserved("error",e,this._xhr)
this._cleanup(true)}_cleanup(e){if("undefined"===typeof this._xhr||null===this._xhr)return
this._xhr.onreadystatechange=empty
if(e)try{this._xhr.abort()}catch(e){}if(typeof document!=="undefined")delete Request.requests[this._index]
this._xhr=null}_onLoad(){const e=this._xhr.responseText
if(e!==null){this.emitReserved("data",e)
this.emitReserved("success")
this._cleanup()}}abort(){this._cleanup()}}Request.requestsCount=0
Request.requests={}
if(typeof document!=="undefined")if(typeof attachEvent==="function")attachEvent("onunload",unloadHandler)
else if(typeof addEventListener==="function"){const e="onpagehide"in m?"pagehide":"unload"
addEventListener(e,unloadHandler,false)}function unloadHandler(){for(let e in Request.requests)if(Request.requests.hasOwnProperty(e))Request.requests[e].abort()}(function(){const e=newRequest({xdomain:false})})()
function newRequest(e){const t=e.xdomain
try{if("undefined"!==typeof XMLHttpRequest&&(!t||S))return new XMLHttpRequest}catch(e){}if(!t)try{return new(m[["Active"].concat("Object").join("X")])("Microsoft.XMLHTTP")}catch(e){}}const O=n||i
class polling_xhr_node_XHR extends BaseXHR{request(e={}){var t
Object.assign(e,{xd:this.xd,cookieJar:(t=this.socket)===null||t===void 0?void 0:t._cookieJar},this.opts)
return new Request(e=>new O(e),this.uri(),e)}}s(6412)
s(1335)
s(4376)
s(893)
s(7389)
s(3332)
var x=s(6681)
s(129)
null&&WebSocket
const T=k("engine.io-client:websocket")
const N=typeof navigator!=="undefined"&&typeof navigator.product==="string"&&navigator.product.toLowerCase()==="reactnative"
class BaseWS extends Transport{get name(){return"websocket"}doOpen(){const e=this.uri()
const t=this.opts.protocols
const s=N?{}:pick(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity")
if(this.opts.extraHeaders)s.headers=this.opts.extraHeaders
try{this.ws=this.createSocket(e,t,s)}catch(e){return this.emitReserved("error",e)}this.ws.binaryType=this.socket.binaryType
this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{if(this.opts.autoUnref)this.ws._socket.unref()
this.onOpen()}
this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e})
this.ws.onmessage=e=>this.onData(e.data)
this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=false
for(let t=0;t<e.length;t++){const s=e[t]
const r=t===e.length-1
encodePacket(s,this.supportsBinary,e=>{try{this.doWrite(s,e)}catch(e){T("websocket closed before onclose event")}if(r)p(()=>{this.writable=true
this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){if(typeof this.ws!=="undefined"){this.ws.onerror=()=>{}
this.ws.close()
this.ws=null}}uri(){const e=this.opts.secure?"wss":"ws"
const t=this.query||{}
if(this.opts.timestampRequests)t[this.opts.timestampParam]=randomString()
if(!this.supportsBinary)t.b64=1
return this.createUri(e,t)}}class websocket_node_WS extends BaseWS{createSocket(e,t,s){var r
if((r=this.socket)===null||r===void 0?void 0:r._cookieJar){s.headers=s.headers||{}
s.headers.cookie=typeof s.headers.cookie==="string"?[s.headers.cookie]:s.headers.cookie||[]
for(const[e,t]of this.socket._cookieJar.cookies)s.headers.cookie.push(`${e}=${t.value}`)}return new x(e,t,s)}doWrite(e,t){const s={}
if(e.options)s.compress=e.options.compress
if(this.opts.perMessageDeflate){const e="string"===typeof t?Buffer.byteLength(t):t.length
if(e<this.opts.perMessageDeflate.threshold)s.compress=false}this.ws.send(t,s)}}const R=k("engine.io-client:webtransport")
class WT extends Transport{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{R("transport closed gracefully")
this.onClose()}).catch(e=>{R("transport closed due to %s",e)
this.onError("webtransport error",e)})
this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{const t=createPacketDecoderStream(Number.MAX_SAFE_INTEGER,this.socket.binaryType)
const s=e.readable.pipeThrough(t).getReader()
const r=createPacketEncoderStream()
r.readable.pipeTo(e.writable)
this._writer=r.writable.getWriter()
const read=()=>{s.read().then(({done:e,value:t})=>{if(e){R("session is closed")
return}R("received chunk: %o",t)
this.onPacket(t)
read()}).catch(e=>{R("an error occurred while reading: %s",e)})}
read()
const n={type:"open"}
if(this.query.sid)n.data=`{"sid":"${this.query.sid}"}`
this._writer.write(n).then(()=>this.onOpen())})})}write(e){this.writable=false
for(let t=0;t<e.length;t++){const s=e[t]
const r=t===e.length-1
this._writer.write(s).then(()=>{if(r)p(()=>{this.writable=true
this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}}const B={websocket:websocket_node_WS,webtransport:WT,polling:polling_xhr_node_XHR}
const L=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/
const D=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"]
function parseuri_parse(e){if(e.length>8e3)throw"URI too long"
const t=e,s=e.indexOf("["),r=e.indexOf("]")
if(s!=-1&&r!=-1)e=e.substring(0,s)+e.substring(s,r).replace(/:/g,";")+e.substring(r,e.length)
let n=L.exec(e||""),i={},o=14
while(o--)i[D[o]]=n[o]||""
if(s!=-1&&r!=-1){i.source=t
i.host=i.host.substring(1,i.host.length-1).replace(/;/g,":")
i.authority=i.authority.replace("[","").replace("]","").replace(/;/g,":")
i.ipv6uri=true}i.pathNames=pathNames(i,i["path"])
i.queryKey=queryKey(i,i["query"])
return i}function pathNames(e,t){const s=/\/{2,9}/g,r=t.replace(s,"/").split("/")
if(t.slice(0,1)=="/"||t.length===0)r.splice(0,1)
if(t.slice(-1)=="/")r.splice(r.length-1,1)
return r}function queryKey(e,t){const s={}
t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(e,t,r){if(t)s[t]=r})
return s}const A=k("engine.io-client:socket")
const P=typeof addEventListener==="function"&&typeof removeEventListener==="function"
const F=[]
if(P)addEventListener("offline",()=>{A("closing %d connection(s) because the network was lost",F.length)
F.forEach(e=>e())},false)
class Socket extends d.v{constructor(e,t={}){var s,r
super()
this.binaryType=_
this.writeBuffer=[]
this._prevBufferLen=0
this._upgrades=[]
this._pingInterval=-1
this._pingTimeout=-1
this._maxPayload=-1
this._pingTimeoutTime=1/0
if(e&&"object"===typeof e){t=e
e=null}if(e){const s=parseuri_parse(e)
t.hostname=s.host
t.secure=s.protocol==="https"||s.protocol==="wss"
t.port=s.port
if(s.query)t.query=s.query}else if(t.host)t.hostname=parseuri_parse(t.host).host
installTimerFunctions(this,t)
this.secure=null!=t.secure?t.secure:typeof location!=="undefined"&&"https:"===location.protocol
if(t.hostname&&!t.port)t.port=this.secure?"443":"80"
this.hostname=t.hostname||(typeof location!=="undefined"?location.hostname:"localhost")
this.port=t.port||(typeof location!=="undefined"&&location.port?location.port:this.secure?"443":"80")
if(t.transportImplementations&&t.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported")
if(t.transportImplementations||((s=t.transports)===null||s===void 0?void 0:s.length)&&typeof t.transports[0]==="function"){this.transports=[]
this._transportsByName=Object.create(null);((r=t.transportImplementations)!==null&&r!==void 0?r:t.transports).forEach(e=>{const t=e.prototype.name
this.transports.push(t)
this._transportsByName[t]=e})}else{this.transports=t.transports?[...t.transports]:["polling","websocket","webtransport"]
this._transportsByName=B}this.opts=Object.assign({path:"/engine.io",agent:false,withCredentials:false,upgrade:true,timestampParam:"t",rememberUpgrade:false,addTrailingSlash:true,rejectUnauthorized:true,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:false},t)
this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":"")
if(typeof this.opts.query==="string")this.opts.query=decode(this.opts.query)
if(P){if(this.opts.closeOnBeforeunload){this._beforeunloadEventListener=()=>{if(this.transport){this.transport.removeAllListeners()
this.transport.close()}}
addEventListener("beforeunload",this._beforeunloadEventListener,false)}if(this.hostname!=="localhost"){A("adding listener for the 'offline' event")
this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})}
F.push(this._offlineEventListener)}}if(this.opts.withCredentials)this._cookieJar=createCookieJar()
this._open()}createTransport(e){A('creating transport "%s"',e)
const t=Object.assign({},this.opts.query)
t.EIO=u
t.transport=e
if(this.id)t.sid=this.id
const s=Object.assign({},this.opts,{query:t,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e])
A("options: %j",s)
return new this._transportsByName[e](s)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0)
return}const e=this.opts.rememberUpgrade&&Socket.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0]
this.readyState="opening"
const t=this.createTransport(e)
t.open()
this.setTransport(t)}setTransport(e){A("setting transport %s",e.name)
if(this.transport){A("clearing existing transport %s",this.transport.name)
this.transport.removeAllListeners()}this.transport=e
e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",e=>this._onClose("transport close",e))}_probe(e){A('probing transport "%s"',e)
let t=this.createTransport(e)
let s=false
Socket.priorWebsocketSuccess=false
const onTransportOpen=()=>{if(s)return
A('probe transport "%s" opened',e)
t.send([{type:"ping",data:"probe"}])
t.once("packet",r=>{if(s)return
if("pong"===r.type&&"probe"===r.data){A('probe transport "%s" pong',e)
this.upgrading=true
this.emitReserved("upgrading",t)
if(!t)return
Socket.priorWebsocketSuccess="websocket"===t.name
A('pausing current transport "%s"',this.transport.name)
this.transport.pause(()=>{if(s)return
if("closed"===this.readyState)return
A("changing transport and sending upgrade packet")
cleanup()
this.setTransport(t)
t.send([{type:"upgrade"}])
this.emitReserved("upgrade",t)
t=null
this.upgrading=false
this.flush()})}else{A('probe transport "%s" failed',e)
const s=new Error("probe error")
s.transport=t.name
this.emitReserved("upgradeError",s)}})}
function freezeTransport(){if(s)return
s=true
cleanup()
t.close()
t=null}const onerror=s=>{const r=new Error("probe error: "+s)
r.transport=t.name
freezeTransport()
A('probe transport "%s" failed because of error: %s',e,s)
this.emitReserved("upgradeError",r)}
function onTransportClose(){onerror("transport closed")}function onclose(){onerror("socket closed")}function onupgrade(e){if(t&&e.name!==t.name){A('"%s" works - aborting "%s"',e.name,t.name)
freezeTransport()}}const cleanup=()=>{t.removeListener("open",onTransportOpen)
t.removeListener("error",onerror)
t.removeListener("close",onTransportClose)
this.off("close",onclose)
this.off("upgrading",onupgrade)}
t.once("open",onTransportOpen)
t.once("error",onerror)
t.once("close",onTransportClose)
this.once("close",onclose)
this.once("upgrading",onupgrade)
if(this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport")this.setTimeoutFn(()=>{if(!s)t.open()},200)
else t.open()}onOpen(){A("socket open")
this.readyState="open"
Socket.priorWebsocketSuccess="websocket"===this.transport.name
this.emitReserved("open")
this.flush()
if("open"===this.readyState&&this.opts.upgrade){A("starting upgrade probes")
for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}}_onPacket(e){if("opening"===this.readyState||"open"===this.readyState||"closing"===this.readyState){A('socket receive: type "%s", data "%s"',e.type,e.data)
this.emitReserved("packet",e)
this.emitReserved("heartbeat")
switch(e.type){case"open":this.onHandshake(JSON.parse(e.data))
break
case"ping":this._sendPacket("pong")
this.emitReserved("ping")
this.emitReserved("pong")
this._resetPingTimeout()
break
case"error":const t=new Error("server error")
t.code=e.data
this._onError(t)
break
case"message":this.emitReserved("data",e.data)
this.emitReserved("message",e.data)
break}}else A('packet received with socket readyState "%s"',this.readyState)}onHandshake(e){this.emitReserved("handshake",e)
this.id=e.sid
this.transport.query.sid=e.sid
this._upgrades=this._filterUpgrades(e.upgrades)
this._pingInterval=e.pingInterval
this._pingTimeout=e.pingTimeout
this._maxPayload=e.maxPayload
this.onOpen()
if("closed"===this.readyState)return
this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer)
const e=this._pingInterval+this._pingTimeout
this._pingTimeoutTime=Date.now()+e
this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e)
if(this.opts.autoUnref)this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen)
this._prevBufferLen=0
if(0===this.writeBuffer.length)this.emitReserved("drain")
else this.flush()}flush(){if("closed"!==this.readyState&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){const e=this._getWritablePackets()
A("flushing %d packets in socket",e.length)
this.transport.send(e)
this._prevBufferLen=e.length
this.emitReserved("flush")}}_getWritablePackets(){const e=this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1
if(!e)return this.writeBuffer
let t=1
for(let e=0;e<this.writeBuffer.length;e++){const s=this.writeBuffer[e].data
if(s)t+=byteLength(s)
if(e>0&&t>this._maxPayload){A("only send %d out of %d packets",e,this.writeBuffer.length)
return this.writeBuffer.slice(0,e)}t+=2}A("payload size is %d (max: %d)",t,this._maxPayload)
return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return true
const e=Date.now()>this._pingTimeoutTime
if(e){A("throttled timer detected, scheduling connection close")
this._pingTimeoutTime=0
p(()=>{this._onClose("ping timeout")},this.setTimeoutFn)}return e}write(e,t,s){this._sendPacket("message",e,t,s)
return this}send(e,t,s){this._sendPacket("message",e,t,s)
return this}_sendPacket(e,t,s,r){if("function"===typeof t){r=t
t=void 0}if("function"===typeof s){r=s
s=null}if("closing"===this.readyState||"closed"===this.readyState)return
s=s||{}
s.compress=false!==s.compress
const n={type:e,data:t,options:s}
this.emitReserved("packetCreate",n)
this.writeBuffer.push(n)
if(r)this.once("flush",r)
this.flush()}close(){const close=()=>{this._onClose("forced close")
A("socket closing - telling transport to close")
this.transport.close()}
const cleanupAndClose=()=>{this.off("upgrade",cleanupAndClose)
this.off("upgradeError",cleanupAndClose)
close()}
const waitForUpgrade=()=>{this.once("upgrade",cleanupAndClose)
this.once("upgradeError",cleanupAndClose)}
if("opening"===this.readyState||"open"===this.readyState){this.readyState="closing"
if(this.writeBuffer.length)this.once("drain",()=>{if(this.upgrading)waitForUpgrade()
else close()})
else if(this.upgrading)waitForUpgrade()
else close()}return this}_onError(e){A("socket error %j",e)
Socket.priorWebsocketSuccess=false
if(this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening"){A("trying next transport")
this.transports.shift()
return this._open()}this.emitReserved("error",e)
this._onClose("transport error",e)}_onClose(e,t){if("opening"===this.readyState||"open"===this.readyState||"closing"===this.readyState){A('socket close with reason: "%s"',e)
this.clearTimeoutFn(this._pingTimeoutTimer)
this.transport.removeAllListeners("close")
this.transport.close()
this.transport.removeAllListeners()
if(P){if(this._beforeunloadEventListener)removeEventListener("beforeunload",this._beforeunloadEventListener,false)
if(this._offlineEventListener){const e=F.indexOf(this._offlineEventListener)
if(e!==-1){A("removing listener for the 'offline' event")
F.splice(e,1)}}}this.readyState="closed"
this.id=null
this.emitReserved("close",e,t)
this.writeBuffer=[]
this._prevBufferLen=0}}_filterUpgrades(e){const t=[]
for(let s=0;s<e.length;s++)if(~this.transports.indexOf(e[s]))t.push(e[s])
return t}}Socket.protocol=u
null&&Polling
const U=k("socket.io-client:url")
function url(e,t="",s){let r=e
s=s||typeof location!=="undefined"&&location
if(null==e)e=s.protocol+"//"+s.host
if(typeof e==="string"){if("/"===e.charAt(0))if("/"===e.charAt(1))e=s.protocol+e
else e=s.host+e
if(!/^(https?|wss?):\/\//.test(e)){U("protocol-less url %s",e)
if("undefined"!==typeof s)e=s.protocol+"//"+e
else e="https://"+e}U("parse %s",e)
r=parseuri_parse(e)}if(!r.port)if(/^(http|ws)$/.test(r.protocol))r.port="80"
else if(/^(http|ws)s$/.test(r.protocol))r.port="443"
r.path=r.path||"/"
const n=r.host.indexOf(":")!==-1
const i=n?"["+r.host+"]":r.host
r.id=r.protocol+"://"+i+":"+r.port+t
r.href=r.protocol+"://"+i+(s&&s.port===r.port?"":":"+r.port)
return r}const I=typeof ArrayBuffer==="function"
const isView=e=>typeof ArrayBuffer.isView==="function"?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer
const M=Object.prototype.toString
const W=typeof Blob==="function"||typeof Blob!=="undefined"&&M.call(Blob)==="[object BlobConstructor]"
const q=typeof File==="function"||typeof File!=="undefined"&&M.call(File)==="[object FileConstructor]"
function isBinary(e){return I&&(e instanceof ArrayBuffer||isView(e))||W&&e instanceof Blob||q&&e instanceof File}function hasBinary(e,t){if(!e||typeof e!=="object")return false
if(Array.isArray(e)){for(let t=0,s=e.length;t<s;t++)if(hasBinary(e[t]))return true
return false}if(isBinary(e))return true
if(e.toJSON&&typeof e.toJSON==="function"&&arguments.length===1)return hasBinary(e.toJSON(),true)
for(const t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&hasBinary(e[t]))return true
return false}function deconstructPacket(e){const t=[]
const s=e.data
const r=e
r.data=_deconstructPacket(s,t)
r.attachments=t.length
return{packet:r,buffers:t}}function _deconstructPacket(e,t,s){if(!e)return e
if(isBinary(e)){const s={_placeholder:true,num:t.length}
t.push(e)
return s}else if(Array.isArray(e)){const s=new Array(e.length)
for(let r=0;r<e.length;r++)s[r]=_deconstructPacket(e[r],t)
return s}else if(typeof e==="object"&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON==="function"&&!s)return _deconstructPacket(e.toJSON(),t,true)
const r={}
for(const s in e)if(Object.prototype.hasOwnProperty.call(e,s))r[s]=_deconstructPacket(e[s],t)
return r}return e}function reconstructPacket(e,t){e.data=_reconstructPacket(e.data,t)
delete e.attachments
return e}function _reconstructPacket(e,t){if(!e)return e
if(e&&e._placeholder===true){const s=typeof e.num==="number"&&e.num>=0&&e.num<t.length
if(s)return t[e.num]
else throw new Error("illegal attachments")}else if(Array.isArray(e))for(let s=0;s<e.length;s++)e[s]=_reconstructPacket(e[s],t)
else if(typeof e==="object")for(const s in e)if(Object.prototype.hasOwnProperty.call(e,s))e[s]=_reconstructPacket(e[s],t)
return e}const j=k("socket.io-parser")
const H=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"]
const V=5
var $;(function(e){e[e["CONNECT"]=0]="CONNECT"
e[e["DISCONNECT"]=1]="DISCONNECT"
e[e["EVENT"]=2]="EVENT"
e[e["ACK"]=3]="ACK"
e[e["CONNECT_ERROR"]=4]="CONNECT_ERROR"
e[e["BINARY_EVENT"]=5]="BINARY_EVENT"
e[e["BINARY_ACK"]=6]="BINARY_ACK"})($||($={}))
class Encoder{constructor(e){this.replacer=e}encode(e){j("encoding packet %j",e)
if(e.type===$.EVENT||e.type===$.ACK)if(hasBinary(e))return this.encodeAsBinary({type:e.type===$.EVENT?$.BINARY_EVENT:$.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id})
return[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type
if(e.type===$.BINARY_EVENT||e.type===$.BINARY_ACK)t+=e.attachments+"-"
if(e.nsp&&"/"!==e.nsp)t+=e.nsp+","
if(null!=e.id)t+=e.id
if(null!=e.data)t+=JSON.stringify(e.data,this.replacer)
j("encoded %j as %s",e,t)
return t}encodeAsBinary(e){const t=deconstructPacket(e)
const s=this.encodeAsString(t.packet)
const r=t.buffers
r.unshift(s)
return r}}class Decoder extends d.v{constructor(e){super()
this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e==="function"?{reviver:e}:e)}add(e){let t
if(typeof e==="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet")
t=this.decodeString(e)
const s=t.type===$.BINARY_EVENT
if(s||t.type===$.BINARY_ACK){t.type=s?$.EVENT:$.ACK
this.reconstructor=new BinaryReconstructor(t)}else super.emitReserved("decoded",t)}else if(isBinary(e)||e.base64)if(!this.reconstructor)throw new Error("got binary data when not reconstructing a packet")
else{t=this.reconstructor.takeBinaryData(e)
if(t){this.reconstructor=null
super.emitReserved("decoded",t)}}else throw new Error("Unknown type: "+e)}decodeString(e){let t=0
const s={type:Number(e.charAt(0))}
if($[s.type]===void 0)throw new Error("unknown packet type "+s.type)
if(s.type===$.BINARY_EVENT||s.type===$.BINARY_ACK){const r=t+1
while(e.charAt(++t)!=="-"&&t!=e.length);const n=e.substring(r,t)
if(n!=Number(n)||e.charAt(t)!=="-")throw new Error("Illegal attachments")
const i=Number(n)
if(!G(i)||i<1)throw new Error("Illegal attachments")
else if(i>this.opts.maxAttachments)throw new Error("too many attachments")
s.attachments=i}if("/"===e.charAt(t+1)){const r=t+1
while(++t){const s=e.charAt(t)
if(","===s)break
if(t===e.length)break}s.nsp=e.substring(r,t)}else s.nsp="/"
const r=e.charAt(t+1)
if(""!==r&&Number(r)==r){const r=t+1
while(++t){const s=e.charAt(t)
if(null==s||Number(s)!=s){--t
break}if(t===e.length)break}s.id=Number(e.substring(r,t+1))}if(e.charAt(++t)){const r=this.tryParse(e.substr(t))
if(Decoder.isPayloadValid(s.type,r))s.data=r
else throw new Error("invalid payload")}j("decoded %s as %j",e,s)
return s}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch(e){return false}}static isPayloadValid(e,t){switch(e){case $.CONNECT:return isObject(t)
case $.DISCONNECT:return t===void 0
case $.CONNECT_ERROR:return typeof t==="string"||isObject(t)
case $.EVENT:case $.BINARY_EVENT:return Array.isArray(t)&&(typeof t[0]==="number"||typeof t[0]==="string"&&H.indexOf(t[0])===-1)
case $.ACK:case $.BINARY_ACK:return Array.isArray(t)}}destroy(){if(this.reconstructor){this.reconstructor.finishedReconstruction()
this.reconstructor=null}}}class BinaryReconstructor{constructor(e){this.packet=e
this.buffers=[]
this.reconPack=e}takeBinaryData(e){this.buffers.push(e)
if(this.buffers.length===this.reconPack.attachments){const e=reconstructPacket(this.reconPack,this.buffers)
this.finishedReconstruction()
return e}return null}finishedReconstruction(){this.reconPack=null
this.buffers=[]}}function isNamespaceValid(e){return typeof e==="string"}const G=Number.isInteger||function(e){return typeof e==="number"&&isFinite(e)&&Math.floor(e)===e}
function isAckIdValid(e){return e===void 0||G(e)}function isObject(e){return Object.prototype.toString.call(e)==="[object Object]"}function isDataValid(e,t){switch(e){case $.CONNECT:return t===void 0||isObject(t)
case $.DISCONNECT:return t===void 0
case $.EVENT:return Array.isArray(t)&&(typeof t[0]==="number"||typeof t[0]==="string"&&H.indexOf(t[0])===-1)
case $.ACK:return Array.isArray(t)
case $.CONNECT_ERROR:return typeof t==="string"||isObject(t)
default:return false}}function isPacketValid(e){return isNamespaceValid(e.nsp)&&isAckIdValid(e.id)&&isDataValid(e.type,e.data)}function on(e,t,s){e.on(t,s)
return function subDestroy(){e.off(t,s)}}const z=k("socket.io-client:socket")
const X=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1})
class socket_Socket extends d.v{constructor(e,t,s){super()
this.connected=false
this.recovered=false
this.receiveBuffer=[]
this.sendBuffer=[]
this._queue=[]
this._queueSeq=0
this.ids=0
this.acks={}
this.flags={}
this.io=e
this.nsp=t
if(s&&s.auth)this.auth=s.auth
this._opts=Object.assign({},s)
if(this.io._autoConnect)this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return
const e=this.io
this.subs=[on(e,"open",this.onopen.bind(this)),on(e,"packet",this.onpacket.bind(this)),on(e,"error",this.onerror.bind(this)),on(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){if(this.connected)return this
this.subEvents()
if(!this.io["_reconnecting"])this.io.open()
if("open"===this.io._readyState)this.onopen()
return this}open(){return this.connect()}send(...e){e.unshift("message")
this.emit.apply(this,e)
return this}emit(e,...t){var s,r,n
if(X.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name')
t.unshift(e)
if(this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile){this._addToQueue(t)
return this}const i={type:$.EVENT,data:t}
i.options={}
i.options.compress=this.flags.compress!==false
if("function"===typeof t[t.length-1]){const e=this.ids++
z("emitting packet with ack id %d",e)
const s=t.pop()
this._registerAckCallback(e,s)
i.id=e}const o=(r=(s=this.io.engine)===null||s===void 0?void 0:s.transport)===null||r===void 0?void 0:r.writable
const a=this.connected&&!((n=this.io.engine)===null||n===void 0?void 0:n._hasPingExpired())
const c=this.flags.volatile&&!o
if(c)z("discard packet as the transport is not currently writable")
else if(a){this.notifyOutgoingListeners(i)
this.packet(i)}else this.sendBuffer.push(i)
this.flags={}
return this}_registerAckCallback(e,t){var s
const r=(s=this.flags.timeout)!==null&&s!==void 0?s:this._opts.ackTimeout
if(r===void 0){this.acks[e]=t
return}const n=this.io.setTimeoutFn(()=>{delete this.acks[e]
for(let t=0;t<this.sendBuffer.length;t++)if(this.sendBuffer[t].id===e){z("removing packet with ack id %d from the buffer",e)
this.sendBuffer.splice(t,1)}z("event with ack id %d has timed out after %d ms",e,r)
t.call(this,new Error("operation has timed out"))},r)
const fn=(...e)=>{this.io.clearTimeoutFn(n)
t.apply(this,e)}
fn.withError=true
this.acks[e]=fn}emitWithAck(e,...t){return new Promise((s,r)=>{const fn=(e,t)=>e?r(e):s(t)
fn.withError=true
t.push(fn)
this.emit(e,...t)})}_addToQueue(e){let t
if(typeof e[e.length-1]==="function")t=e.pop()
const s={id:this._queueSeq++,tryCount:0,pending:false,args:e,flags:Object.assign({fromQueue:true},this.flags)}
e.push((e,...r)=>{if(s!==this._queue[0])return z("packet [%d] already acknowledged",s.id)
const n=e!==null
if(n){if(s.tryCount>this._opts.retries){z("packet [%d] is discarded after %d tries",s.id,s.tryCount)
this._queue.shift()
if(t)t(e)}}else{z("packet [%d] was successfully sent",s.id)
this._queue.shift()
if(t)t(null,...r)}s.pending=false
return this._drainQueue()})
this._queue.push(s)
this._drainQueue()}_drainQueue(e=false){z("draining queue")
if(!this.connected||this._queue.length===0)return
const t=this._queue[0]
if(t.pending&&!e){z("packet [%d] has already been sent and is waiting for an ack",t.id)
return}t.pending=true
t.tryCount++
z("sending packet [%d] (try n°%d)",t.id,t.tryCount)
this.flags=t.flags
this.emit.apply(this,t.args)}packet(e){e.nsp=this.nsp
this.io._packet(e)}onopen(){z("transport is open - connecting")
if(typeof this.auth=="function")this.auth(e=>{this._sendConnectPacket(e)})
else this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:$.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){if(!this.connected)this.emitReserved("connect_error",e)}onclose(e,t){z("close (%s)",e)
this.connected=false
delete this.id
this.emitReserved("disconnect",e,t)
this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{const t=this.sendBuffer.some(t=>String(t.id)===e)
if(!t){const t=this.acks[e]
delete this.acks[e]
if(t.withError)t.call(this,new Error("socket has been disconnected"))}})}onpacket(e){const t=e.nsp===this.nsp
if(!t)return
switch(e.type){case $.CONNECT:if(e.data&&e.data.sid)this.onconnect(e.data.sid,e.data.pid)
else this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"))
break
case $.EVENT:case $.BINARY_EVENT:this.onevent(e)
break
case $.ACK:case $.BINARY_ACK:this.onack(e)
break
case $.DISCONNECT:this.ondisconnect()
break
case $.CONNECT_ERROR:this.destroy()
const t=new Error(e.data.message)
t.data=e.data.data
this.emitReserved("connect_error",t)
break}}onevent(e){const t=e.data||[]
z("emitting event %j",t)
if(null!=e.id){z("attaching ack callback to event")
t.push(this.ack(e.id))}if(this.connected)this.emitEvent(t)
else this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){const t=this._anyListeners.slice()
for(const s of t)s.apply(this,e)}super.emit.apply(this,e)
if(this._pid&&e.length&&typeof e[e.length-1]==="string")this._lastOffset=e[e.length-1]}ack(e){const t=this
let s=false
return function(...r){if(s)return
s=true
z("sending ack %j",r)
t.packet({type:$.ACK,id:e,data:r})}}onack(e){const t=this.acks[e.id]
if(typeof t!=="function"){z("bad ack %s",e.id)
return}delete this.acks[e.id]
z("calling ack %s with %j",e.id,e.data)
if(t.withError)e.data.unshift(null)
t.apply(this,e.data)}onconnect(e,t){z("socket connected with id %s",e)
this.id=e
this.recovered=t&&this._pid===t
this._pid=t
this.connected=true
this.emitBuffered()
this._drainQueue(true)
this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e))
this.receiveBuffer=[]
this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e)
this.packet(e)})
this.sendBuffer=[]}ondisconnect(){z("server disconnect (%s)",this.nsp)
this.destroy()
this.onclose("io server disconnect")}destroy(){if(this.subs){this.subs.forEach(e=>e())
this.subs=void 0}this.io["_destroy"](this)}disconnect(){if(this.connected){z("performing disconnect (%s)",this.nsp)
this.packet({type:$.DISCONNECT})}this.destroy()
if(this.connected)this.onclose("io client disconnect")
return this}close(){return this.disconnect()}compress(e){this.flags.compress=e
return this}get volatile(){this.flags.volatile=true
return this}timeout(e){this.flags.timeout=e
return this}onAny(e){this._anyListeners=this._anyListeners||[]
this._anyListeners.push(e)
return this}prependAny(e){this._anyListeners=this._anyListeners||[]
this._anyListeners.unshift(e)
return this}offAny(e){if(!this._anyListeners)return this
if(e){const t=this._anyListeners
for(let s=0;s<t.length;s++)if(e===t[s]){t.splice(s,1)
return this}}else this._anyListeners=[]
return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){this._anyOutgoingListeners=this._anyOutgoingListeners||[]
this._anyOutgoingListeners.push(e)
return this}prependAnyOutgoing(e){this._anyOutgoingListeners=this._anyOutgoingListeners||[]
this._anyOutgoingListeners.unshift(e)
return this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this
if(e){const t=this._anyOutgoingListeners
for(let s=0;s<t.length;s++)if(e===t[s]){t.splice(s,1)
return this}}else this._anyOutgoingListeners=[]
return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){const t=this._anyOutgoingListeners.slice()
for(const s of t)s.apply(this,e.data)}}}function Backoff(e){e=e||{}
this.ms=e.min||100
this.max=e.max||1e4
this.factor=e.factor||2
this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0
this.attempts=0}Backoff.prototype.duration=function(){var e=this.ms*Math.pow(this.factor,this.attempts++)
if(this.jitter){var t=Math.random()
var s=Math.floor(t*this.jitter*e)
e=(Math.floor(t*10)&1)==0?e-s:e+s}return Math.min(e,this.max)|0}
Backoff.prototype.reset=function(){this.attempts=0}
Backoff.prototype.setMin=function(e){this.ms=e}
Backoff.prototype.setMax=function(e){this.max=e}
Backoff.prototype.setJitter=function(e){this.jitter=e}
const J=k("socket.io-client:manager")
class Manager extends d.v{constructor(e,t){var s
super()
this.nsps={}
this.subs=[]
if(e&&"object"===typeof e){t=e
e=void 0}t=t||{}
t.path=t.path||"/socket.io"
this.opts=t
installTimerFunctions(this,t)
this.reconnection(t.reconnection!==false)
this.reconnectionAttempts(t.reconnectionAttempts||1/0)
this.reconnectionDelay(t.reconnectionDelay||1e3)
this.reconnectionDelayMax(t.reconnectionDelayMax||5e3)
this.randomizationFactor((s=t.randomizationFactor)!==null&&s!==void 0?s:.5)
this.backoff=new Backoff({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()})
this.timeout(null==t.timeout?2e4:t.timeout)
this._readyState="closed"
this.uri=e
const n=t.parser||r
this.encoder=new n.Encoder
this.decoder=new n.Decoder
this._autoConnect=t.autoConnect!==false
if(this._autoConnect)this.open()}reconnection(e){if(!arguments.length)return this._reconnection
this._reconnection=!!e
if(!e)this.skipReconnect=true
return this}reconnectionAttempts(e){if(e===void 0)return this._reconnectionAttempts
this._reconnectionAttempts=e
return this}reconnectionDelay(e){var t
if(e===void 0)return this._reconnectionDelay
this._reconnectionDelay=e;(t=this.backoff)===null||t===void 0||t.setMin(e)
return this}randomizationFactor(e){var t
if(e===void 0)return this._randomizationFactor
this._randomizationFactor=e;(t=this.backoff)===null||t===void 0||t.setJitter(e)
return this}reconnectionDelayMax(e){var t
if(e===void 0)return this._reconnectionDelayMax
this._reconnectionDelayMax=e;(t=this.backoff)===null||t===void 0||t.setMax(e)
return this}timeout(e){if(!arguments.length)return this._timeout
this._timeout=e
return this}maybeReconnectOnOpen(){if(!this._reconnecting&&this._reconnection&&this.backoff.attempts===0)this.reconnect()}open(e){J("readyState %s",this._readyState)
if(~this._readyState.indexOf("open"))return this
J("opening %s",this.uri)
this.engine=new Socket(this.uri,this.opts)
const t=this.engine
const s=this
this._readyState="opening"
this.skipReconnect=false
const r=on(t,"open",function(){s.onopen()
e&&e()})
const onError=t=>{J("error")
this.cleanup()
this._readyState="closed"
this.emitReserved("error",t)
if(e)e(t)
else this.maybeReconnectOnOpen()}
const n=on(t,"error",onError)
if(false!==this._timeout){const e=this._timeout
J("connect attempt will timeout after %d",e)
const s=this.setTimeoutFn(()=>{J("connect attempt timed out after %d",e)
r()
onError(new Error("timeout"))
t.close()},e)
if(this.opts.autoUnref)s.unref()
this.subs.push(()=>{this.clearTimeoutFn(s)})}this.subs.push(r)
this.subs.push(n)
return this}connect(e){return this.open(e)}onopen(){J("open")
this.cleanup()
this._readyState="open"
this.emitReserved("open")
const e=this.engine
this.subs.push(on(e,"ping",this.onping.bind(this)),on(e,"data",this.ondata.bind(this)),on(e,"error",this.onerror.bind(this)),on(e,"close",this.onclose.bind(this)),on(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(e){this.onclose("parse error",e)}}ondecoded(e){p(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){J("error",e)
this.emitReserved("error",e)}socket(e,t){let s=this.nsps[e]
if(!s){s=new socket_Socket(this,e,t)
this.nsps[e]=s}else if(this._autoConnect&&!s.active)s.connect()
return s}_destroy(e){const t=Object.keys(this.nsps)
for(const e of t){const t=this.nsps[e]
if(t.active){J("socket %s is still active, skipping close",e)
return}}this._close()}_packet(e){J("writing packet %j",e)
const t=this.encoder.encode(e)
for(let s=0;s<t.length;s++)this.engine.write(t[s],e.options)}cleanup(){J("cleanup")
this.subs.forEach(e=>e())
this.subs.length=0
this.decoder.destroy()}_close(){J("disconnect")
this.skipReconnect=true
this._reconnecting=false
this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var s
J("closed due to %s",e)
this.cleanup();(s=this.engine)===null||s===void 0||s.close()
this.backoff.reset()
this._readyState="closed"
this.emitReserved("close",e,t)
if(this._reconnection&&!this.skipReconnect)this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this
const e=this
if(this.backoff.attempts>=this._reconnectionAttempts){J("reconnect failed")
this.backoff.reset()
this.emitReserved("reconnect_failed")
this._reconnecting=false}else{const t=this.backoff.duration()
J("will wait %dms before reconnect attempt",t)
this._reconnecting=true
const s=this.setTimeoutFn(()=>{if(e.skipReconnect)return
J("attempting reconnect")
this.emitReserved("reconnect_attempt",e.backoff.attempts)
if(e.skipReconnect)return
e.open(t=>{if(t){J("reconnect attempt error")
e._reconnecting=false
e.reconnect()
this.emitReserved("reconnect_error",t)}else{J("reconnect success")
e.onreconnect()}})},t)
if(this.opts.autoUnref)s.unref()
this.subs.push(()=>{this.clearTimeoutFn(s)})}}onreconnect(){const e=this.backoff.attempts
this._reconnecting=false
this.backoff.reset()
this.emitReserved("reconnect",e)}}const Y=k("socket.io-client")
const K={}
function lookup(e,t){if(typeof e==="object"){t=e
e=void 0}t=t||{}
const s=url(e,t.path||"/socket.io")
const r=s.source
const n=s.id
const i=s.path
const o=K[n]&&i in K[n]["nsps"]
const a=t.forceNew||t["force new connection"]||false===t.multiplex||o
let c
if(a){Y("ignoring socket cache for %s",r)
c=new Manager(r,t)}else{if(!K[n]){Y("new io instance for %s",r)
K[n]=new Manager(r,t)}c=K[n]}if(s.query&&!t.query)t.query=s.queryKey
return c.socket(s.path,t)}Object.assign(lookup,{Manager,Socket:socket_Socket,io:lookup,connect:lookup})})}
