export const id=239
export const ids=[239]
export const modules={3251:(function(e){(function(r,t){true&&(e.exports=t())})(0,function(){"use strict"
var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(e){return e&&e["default"]||e}var load=function(e,r,t={}){var s,o,n
for(s in r){n=r[s]
t[s]=(o=e[s])!=null?o:n}return t}
var overwrite=function(e,r,t={}){var s,o
for(s in e){o=e[s]
if(r[s]!==void 0)t[s]=o}return t}
var r={load,overwrite}
var t
t=class DLList{constructor(e,r){this.incr=e
this.decr=r
this._first=null
this._last=null
this.length=0}push(e){var r
this.length++
if(typeof this.incr==="function")this.incr()
r={value:e,prev:this._last,next:null}
if(this._last!=null){this._last.next=r
this._last=r}else this._first=this._last=r
return}shift(){var e
if(this._first==null)return
else{this.length--
if(typeof this.decr==="function")this.decr()}e=this._first.value
if((this._first=this._first.next)!=null)this._first.prev=null
else this._last=null
return e}first(){if(this._first!=null)return this._first.value}getArray(){var e,r,t
e=this._first
t=[]
while(e!=null)t.push((r=e,e=e.next,r.value))
return t}forEachShift(e){var r
r=this.shift()
while(r!=null)e(r),r=this.shift()
return}debug(){var e,r,t,s,o
e=this._first
o=[]
while(e!=null)o.push((r=e,e=e.next,{value:r.value,prev:(t=r.prev)!=null?t.value:void 0,next:(s=r.next)!=null?s.value:void 0}))
return o}}
var s=t
var o
o=class Events{constructor(e){this.instance=e
this._events={}
if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object")
this.instance.on=(e,r)=>this._addListener(e,"many",r)
this.instance.once=(e,r)=>this._addListener(e,"once",r)
this.instance.removeAllListeners=(e=null)=>{if(e!=null)return delete this._events[e]
else return this._events={}}}_addListener(e,r,t){var s
if((s=this._events)[e]==null)s[e]=[]
this._events[e].push({cb:t,status:r})
return this.instance}listenerCount(e){if(this._events[e]!=null)return this._events[e].length
else return 0}async trigger(e,...r){var t,s
try{if(e!=="debug")this.trigger("debug",`Event triggered: ${e}`,r)
if(this._events[e]==null)return
this._events[e]=this._events[e].filter(function(e){return e.status!=="none"})
s=this._events[e].map(async e=>{var t,s
if(e.status==="none")return
if(e.status==="once")e.status="none"
try{s=typeof e.cb==="function"?e.cb(...r):void 0
if(typeof(s!=null?s.then:void 0)==="function")return await s
else return s}catch(e){t=e
this.trigger("error",t)
return null}})
return(await Promise.all(s)).find(function(e){return e!=null})}catch(e){t=e
this.trigger("error",t)
return null}}}
var n=o
var i,a,c
i=s
a=n
c=class Queues{constructor(e){this.Events=new a(this)
this._length=0
this._lists=function(){var r,t,s
s=[]
for(r=1,t=e;1<=t?r<=t:r>=t;1<=t?++r:--r)s.push(new i(()=>this.incr(),()=>this.decr()))
return s}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null)return this._lists[e].length
else return this._length}shiftAll(e){return this._lists.forEach(function(r){return r.forEachShift(e)})}getFirst(e=this._lists){var r,t,s
for(r=0,t=e.length;r<t;r++){s=e[r]
if(s.length>0)return s}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
var u=c
var l
l=class BottleneckError extends Error{}
var p=l
var g,d,m,h,E
h=10
d=5
E=r
g=p
m=class Job{constructor(e,r,t,s,o,n,i,a){this.task=e
this.args=r
this.rejectOnDrop=o
this.Events=n
this._states=i
this.Promise=a
this.options=E.load(t,s)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===s.id)this.options.id=`${this.options.id}-${this._randomIndex()}`
this.promise=new this.Promise((e,r)=>{this._resolve=e
this._reject=r})
this.retryCount=0}_sanitizePriority(e){var r
r=~~e!==e?d:e
if(r<0)return 0
else if(r>h-1)return h-1
else return r}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e,message:r="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop)this._reject(e!=null?e:new g(r))
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return true}else return false}_assertStatus(e){var r
r=this._states.jobStatus(this.options.id)
if(!(r===e||e==="DONE"&&r===null))throw new g(`Invalid job status ${r}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,r){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:r})}doRun(){if(this.retryCount===0){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,r,t,s){var o,n,i
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
n={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",n)
try{i=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(r()){this.doDone(n)
await s(this.options,n)
this._assertStatus("DONE")
return this._resolve(i)}}catch(e){o=e
return this._onFailure(o,n,r,t,s)}}doExpire(e,r,t){var s,o
if(this._states.jobStatus(this.options.id==="RUNNING"))this._states.next(this.options.id)
this._assertStatus("EXECUTING")
o={args:this.args,options:this.options,retryCount:this.retryCount}
s=new g(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(s,o,e,r,t)}async _onFailure(e,r,t,s,o){var n,i
if(t()){n=await this.Events.trigger("failed",e,r)
if(n!=null){i=~~n
this.Events.trigger("retry",`Retrying ${this.options.id} after ${i} ms`,r)
this.retryCount++
return s(i)}else{this.doDone(r)
await o(this.options,r)
this._assertStatus("DONE")
return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",e)}}
var _=m
var T,f,b
b=r
T=p
f=class LocalDatastore{constructor(e,r,t){this.instance=e
this.storeOptions=r
this.clientId=this.instance._randomIndex()
b.load(t,t,this)
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now()
this._running=0
this._done=0
this._unblockTime=0
this.ready=this.Promise.resolve()
this.clients={}
this._startHeartbeat()}_startHeartbeat(){var e
if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null))return typeof(e=this.heartbeat=setInterval(()=>{var e,r,t,s,o
s=Date.now()
if(this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=s
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:t,reservoir:o}=this.storeOptions)
this._lastReservoirIncrease=s
r=t!=null?Math.min(e,t-o):e
if(r>0){this.storeOptions.reservoir+=r
return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?e.unref():void 0
else return clearInterval(this.heartbeat)}async __publish__(e){await this.yieldLoop()
return this.instance.Events.trigger("message",e.toString())}async __disconnect__(e){await this.yieldLoop()
clearInterval(this.heartbeat)
return this.Promise.resolve()}yieldLoop(e=0){return new this.Promise(function(r,t){return setTimeout(r,e)})}computePenalty(){var e
return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}async __updateSettings__(e){await this.yieldLoop()
b.overwrite(e,e,this.storeOptions)
this._startHeartbeat()
this.instance._drainAll(this.computeCapacity())
return true}async __running__(){await this.yieldLoop()
return this._running}async __queued__(){await this.yieldLoop()
return this.instance.queued()}async __done__(){await this.yieldLoop()
return this._done}async __groupCheck__(e){await this.yieldLoop()
return this._nextRequest+this.timeout<e}computeCapacity(){var e,r;({maxConcurrent:e,reservoir:r}=this.storeOptions)
if(e!=null&&r!=null)return Math.min(e-this._running,r)
else if(e!=null)return e-this._running
else if(r!=null)return r
else return null}conditionsCheck(e){var r
r=this.computeCapacity()
return r==null||e<=r}async __incrementReservoir__(e){var r
await this.yieldLoop()
r=this.storeOptions.reservoir+=e
this.instance._drainAll(this.computeCapacity())
return r}async __currentReservoir__(){await this.yieldLoop()
return this.storeOptions.reservoir}isBlocked(e){return this._unblockTime>=e}check(e,r){return this.conditionsCheck(e)&&this._nextRequest-r<=0}async __check__(e){var r
await this.yieldLoop()
r=Date.now()
return this.check(e,r)}async __register__(e,r,t){var s,o
await this.yieldLoop()
s=Date.now()
if(this.conditionsCheck(r)){this._running+=r
if(this.storeOptions.reservoir!=null)this.storeOptions.reservoir-=r
o=Math.max(this._nextRequest-s,0)
this._nextRequest=s+o+this.storeOptions.minTime
return{success:true,wait:o,reservoir:this.storeOptions.reservoir}}else return{success:false}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e,r){var t,s,o
await this.yieldLoop()
if(this.storeOptions.maxConcurrent!=null&&r>this.storeOptions.maxConcurrent)throw new T(`Impossible to add a job having a weight of ${r} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
s=Date.now()
o=this.storeOptions.highWater!=null&&e===this.storeOptions.highWater&&!this.check(r,s)
t=this.strategyIsBlock()&&(o||this.isBlocked(s))
if(t){this._unblockTime=s+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM:o,blocked:t,strategy:this.storeOptions.strategy}}async __free__(e,r){await this.yieldLoop()
this._running-=r
this._done+=r
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
var w=f
var y,v
y=p
v=class States{constructor(e){this.status=e
this._jobs={}
this.counts=this.status.map(function(){return 0})}next(e){var r,t
r=this._jobs[e]
t=r+1
if(r!=null&&t<this.status.length){this.counts[r]--
this.counts[t]++
return this._jobs[e]++}else if(r!=null){this.counts[r]--
return delete this._jobs[e]}}start(e){var r
r=0
this._jobs[e]=r
return this.counts[r]++}remove(e){var r
r=this._jobs[e]
if(r!=null){this.counts[r]--
delete this._jobs[e]}return r!=null}jobStatus(e){var r
return(r=this.status[this._jobs[e]])!=null?r:null}statusJobs(e){var r,t,s,o,n
if(e!=null){t=this.status.indexOf(e)
if(t<0)throw new y(`status must be one of ${this.status.join(", ")}`)
s=this._jobs
o=[]
for(r in s){n=s[r]
if(n===t)o.push(r)}return o}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,r,t)=>{e[this.status[t]]=r
return e},{})}}
var k=v
var G,O
G=s
O=class Sync{constructor(e,r){this.schedule=this.schedule.bind(this)
this.name=e
this.Promise=r
this._running=0
this._queue=new G}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,r,t,s,o,n,i
if(this._running<1&&this._queue.length>0){this._running++;({task:i,args:e,resolve:o,reject:s}=this._queue.shift())
r=await async function(){try{n=await i(...e)
return function(){return o(n)}}catch(e){t=e
return function(){return s(t)}}}()
this._running--
this._tryToRun()
return r()}}schedule(e,...r){var t,s,o
o=s=null
t=new this.Promise(function(e,r){o=e
return s=r})
this._queue.push({task:e,args:r,resolve:o,reject:s})
this._tryToRun()
return t}}
var P=O
var A="2.19.5"
var R={version:A}
var S=Object.freeze({version:A,default:R})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var F,U,D,L,I,j
j=r
F=n
L=require$$2
D=require$$3
I=require$$4
U=function(){class Group{constructor(e={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=e
j.load(this.limiterOptions,this.defaults,this)
this.Events=new F(this)
this.instances={}
this.Bottleneck=te
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null)if(this.limiterOptions.datastore==="redis")this.connection=new L(Object.assign({},this.limiterOptions,{Events:this.Events}))
else if(this.limiterOptions.datastore==="ioredis")this.connection=new D(Object.assign({},this.limiterOptions,{Events:this.Events}))}key(e=""){var r
return(r=this.instances[e])!=null?r:(()=>{var r
r=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",r,e)
return r})()}async deleteKey(e=""){var r,t
t=this.instances[e]
if(this.connection)r=await this.connection.__runCommand__(["del",...I.allKeys(`${this.id}-${e}`)])
if(t!=null){delete this.instances[e]
await t.disconnect()}return t!=null||r>0}limiters(){var e,r,t,s
r=this.instances
t=[]
for(e in r){s=r[e]
t.push({key:e,limiter:s})}return t}keys(){return Object.keys(this.instances)}async clusterKeys(){var e,r,t,s,o,n,i,a,c
if(this.connection==null)return this.Promise.resolve(this.keys())
n=[]
e=null
c=`b_${this.id}-`.length
r="_settings".length
while(e!==0){[a,t]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4])
e=~~a
for(s=0,i=t.length;s<i;s++){o=t[s]
n.push(o.slice(c,-r))}}return n}_startAutoCleanup(){var e
clearInterval(this.interval)
return typeof(e=this.interval=setInterval(async()=>{var e,r,t,s,o,n
o=Date.now()
t=this.instances
s=[]
for(r in t){n=t[r]
try{if(await n._store.__groupCheck__(o))s.push(this.deleteKey(r))
else s.push(void 0)}catch(r){e=r
s.push(n.Events.trigger("error",e))}}return s},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){j.overwrite(e,this.defaults,this)
j.overwrite(e,e,this.limiterOptions)
if(e.timeout!=null)return this._startAutoCleanup()}disconnect(e=true){var r
if(!this.sharedConnection)return(r=this.connection)!=null?r.disconnect(e):void 0}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"}
return Group}.call(e)
var q=U
var B,x,H
H=r
x=n
B=function(){class Batcher{constructor(e={}){this.options=e
H.load(this.options,this.defaults,this)
this.Events=new x(this)
this._arr=[]
this._resetPromise()
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((e,r)=>this._resolve=e)}_flush(){clearTimeout(this._timeout)
this._lastFlush=Date.now()
this._resolve()
this.Events.trigger("batch",this._arr)
this._arr=[]
return this._resetPromise()}add(e){var r
this._arr.push(e)
r=this._promise
if(this._arr.length===this.maxSize)this._flush()
else if(this.maxTime!=null&&this._arr.length===1)this._timeout=setTimeout(()=>this._flush(),this.maxTime)
return r}}Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise}
return Batcher}.call(e)
var $=B
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var V=getCjsExportFromNamespace(S)
var N,W,z,M,K,J,Q,Y,X,Z,ee,re=[].splice
J=10
W=5
ee=r
Q=u
M=_
K=w
Y=require$$4$1
z=n
X=k
Z=P
N=function(){class Bottleneck{constructor(e={},...r){var t,s
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(e,r)
ee.load(e,this.instanceDefaults,this)
this._queues=new Q(J)
this._scheduled={}
this._states=new X(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new z(this)
this._submitLock=new Z("submit",this.Promise)
this._registerLock=new Z("register",this.Promise)
s=ee.load(e,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){t=ee.load(e,this.redisStoreDefaults,{})
return new Y(this,s,t)}else if(this.datastore==="local"){t=ee.load(e,this.localStoreDefaults,{})
return new K(this,s,t)}else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0})
this._queues.on("zero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(e,r){if(!(e!=null&&typeof e==="object"&&r.length===0))throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){this._limiter=e
return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){clearTimeout(this._scheduled[e].expiration)
delete this._scheduled[e]
return true}else return false}async _free(e,r,t,s){var o,n
try{({running:n}=await this._store.__free__(e,t.weight))
this.Events.trigger("debug",`Freed ${t.id}`,s)
if(n===0&&this.empty())return this.Events.trigger("idle")}catch(e){o=e
return this.Events.trigger("error",o)}}_run(e,r,t){var s,o,n
r.doRun()
s=this._clearGlobalState.bind(this,e)
n=this._run.bind(this,e,r)
o=this._free.bind(this,e,r)
return this._scheduled[e]={timeout:setTimeout(()=>r.doExecute(this._limiter,s,n,o),t),expiration:r.options.expiration!=null?setTimeout(function(){return r.doExpire(s,n,o)},t+r.options.expiration):void 0,job:r}}_drainOne(e){return this._registerLock.schedule(()=>{var r,t,s,o,n
if(this.queued()===0)return this.Promise.resolve(null)
n=this._queues.getFirst();({options:o,args:r}=s=n.first())
if(e!=null&&o.weight>e)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${o.id}`,{args:r,options:o})
t=this._randomIndex()
return this._store.__register__(t,o.weight,o.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
this.Events.trigger("debug",`Drained ${o.id}`,{success:e,args:r,options:o})
if(e){n.shift()
c=this.empty()
if(c)this.Events.trigger("empty")
if(a===0)this.Events.trigger("depleted",c)
this._run(t,s,i)
return this.Promise.resolve(o.weight)}else return this.Promise.resolve(null)})})}_drainAll(e,r=0){return this._drainOne(e).then(t=>{var s
if(t!=null){s=e!=null?e-t:e
return this._drainAll(s,r+t)}else return this.Promise.resolve(r)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(r){return r.doDrop({message:e})})}stop(e={}){var r,t
e=ee.load(e,this.stopDefaults)
t=e=>{var r
r=()=>{var r
r=this._states.counts
return r[0]+r[1]+r[2]+r[3]===e}
return new this.Promise((e,t)=>{if(r())return e()
else return this.on("done",()=>{if(r()){this.removeAllListeners("done")
return e()}})})}
r=e.dropWaitingJobs?(this._run=function(r,t){return t.doDrop({message:e.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var r,s,o
s=this._scheduled
for(r in s){o=s[r]
if(this.jobStatus(o.job.options.id)==="RUNNING"){clearTimeout(o.timeout)
clearTimeout(o.expiration)
o.job.doDrop({message:e.dropErrorMessage})}}this._dropAllQueued(e.dropErrorMessage)
return t(0)}))):this.schedule({priority:J-1,weight:0},()=>t(1))
this._receive=function(r){return r._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return r}async _addToQueue(e){var r,t,s,o,n,i,a;({args:r,options:o}=e)
try{({reachedHWM:n,blocked:t,strategy:a}=await this._store.__submit__(this.queued(),o.weight))}catch(t){s=t
this.Events.trigger("debug",`Could not queue ${o.id}`,{args:r,options:o,error:s})
e.doDrop({error:s})
return false}if(t){e.doDrop()
return true}else if(n){i=a===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(o.priority):a===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(o.priority+1):a===Bottleneck.prototype.strategy.OVERFLOW?e:void 0
if(i!=null)i.doDrop()
if(i==null||a===Bottleneck.prototype.strategy.OVERFLOW){if(i==null)e.doDrop()
return n}}e.doQueue(n,t)
this._queues.push(e)
await this._drainAll()
return n}_receive(e){if(this._states.jobStatus(e.options.id)!=null){e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`))
return false}else{e.doReceive()
return this._submitLock.schedule(this._addToQueue,e)}}submit(...e){var r,t,s,o,n,i,a
if(typeof e[0]==="function"){n=e,[t,...e]=n,[r]=re.call(e,-1)
o=ee.load({},this.jobDefaults)}else{i=e,[o,t,...e]=i,[r]=re.call(e,-1)
o=ee.load(o,this.jobDefaults)}a=(...e)=>new this.Promise(function(r,s){return t(...e,function(...e){return(e[0]!=null?s:r)(e)})})
s=new M(a,e,o,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
s.promise.then(function(e){return typeof r==="function"?r(...e):void 0}).catch(function(e){if(Array.isArray(e))return typeof r==="function"?r(...e):void 0
else return typeof r==="function"?r(e):void 0})
return this._receive(s)}schedule(...e){var r,t,s
if(typeof e[0]==="function"){[s,...e]=e
t={}}else[t,s,...e]=e
r=new M(s,e,t,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(r)
return r.promise}wrap(e){var r,t
r=this.schedule.bind(this)
t=function(...t){return r(e.bind(this),...t)}
t.withOptions=function(t,...s){return r(t,e,...s)}
return t}async updateSettings(e={}){await this._store.__updateSettings__(ee.overwrite(e,this.storeDefaults))
ee.overwrite(e,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}Bottleneck.default=Bottleneck
Bottleneck.Events=z
Bottleneck.version=Bottleneck.prototype.version=V.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=p
Bottleneck.Group=Bottleneck.prototype.Group=q
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=$
Bottleneck.prototype.jobDefaults={priority:W,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(e)
var te=N
var se=te
return se})}),1758:((e,r,t)=>{t.r(r)
t.d(r,{context:()=>Te,getOctokit:()=>getOctokit})
var s=t(9896)
var o=t(857)
class Context{constructor(){var e,r,t
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,s.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,s.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:`https://api.github.com`
this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:`https://github.com`
this.graphqlUrl=(t=process.env.GITHUB_GRAPHQL_URL)!==null&&t!==void 0?t:`https://api.github.com/graphql`}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,r]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var n=t(4942)
var i=t(7278)
var a=void 0&&(void 0).__awaiter||function(e,r,t,s){function adopt(e){return e instanceof t?e:new t(function(r){r(e)})}return new(t||(t=Promise))(function(t,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
function getAuthString(e,r){if(!e&&!r.auth)throw new Error("Parameter token or opts.auth is required")
else if(e&&r.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return typeof r.auth==="string"?r.auth:`token ${e}`}function getProxyAgent(e){const r=new n.Qq
return r.getAgent(e)}function getProxyAgentDispatcher(e){const r=new n.Qq
return r.getAgentDispatcher(e)}function getProxyFetch(e){const r=getProxyAgentDispatcher(e)
const proxyFetch=(e,t)=>a(this,void 0,void 0,function*(){return(0,i.h)(e,Object.assign(Object.assign({},t),{dispatcher:r}))})
return proxyFetch}function getApiBaseUrl(){return process.env["GITHUB_API_URL"]||"https://api.github.com"}function getUserAgentWithOrchestrationId(e){var r
const t=(r=process.env["ACTIONS_ORCHESTRATION_ID"])===null||r===void 0?void 0:r.trim()
if(t){const r=t.replace(/[^a-z0-9_.-]/gi,"_")
const s=`actions_orchestration_id/${r}`
if(e===null||e===void 0?void 0:e.includes(s))return e
const o=e?`${e} `:""
return`${o}${s}`}return e}function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator)return navigator.userAgent
if(typeof process==="object"&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
return"<environment undetectable>"}function register(e,r,t,s){if(typeof t!=="function")throw new Error("method for before hook must be a function")
if(!s)s={}
if(Array.isArray(r))return r.reverse().reduce((r,t)=>register.bind(null,e,t,r,s),t)()
return Promise.resolve().then(()=>{if(!e.registry[r])return t(s)
return e.registry[r].reduce((e,r)=>r.hook.bind(null,e,s),t)()})}function addHook(e,r,t,s){const o=s
if(!e.registry[t])e.registry[t]=[]
if(r==="before")s=(e,r)=>Promise.resolve().then(o.bind(null,r)).then(e.bind(null,r))
if(r==="after")s=(e,r)=>{let t
return Promise.resolve().then(e.bind(null,r)).then(e=>{t=e
return o(t,r)}).then(()=>t)}
if(r==="error")s=(e,r)=>Promise.resolve().then(e.bind(null,r)).catch(e=>o(e,r))
e.registry[t].push({hook:s,orig:o})}function removeHook(e,r,t){if(!e.registry[r])return
const s=e.registry[r].map(e=>e.orig).indexOf(t)
if(s===-1)return
e.registry[r].splice(s,1)}const c=Function.bind
const u=c.bind(c)
function bindApi(e,r,t){const s=u(removeHook,null).apply(null,t?[r,t]:[r])
e.api={remove:s}
e.remove=s;["before","error","after","wrap"].forEach(s=>{const o=t?[r,s,t]:[r,s]
e[s]=e.api[s]=u(addHook,null).apply(null,o)})}function Singular(){const e=Symbol("Singular")
const r={registry:{}}
const t=register.bind(null,r,e)
bindApi(t,r,e)
return t}function Collection(){const e={registry:{}}
const r=register.bind(null,e)
bindApi(r,e)
return r}const l={Singular,Collection}
var p="0.0.0-development"
var g=`octokit-endpoint.js/${p} ${getUserAgent()}`
var d={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":g},mediaType:{format:""}}
function lowercaseKeys(e){if(!e)return{}
return Object.keys(e).reduce((r,t)=>{r[t.toLowerCase()]=e[t]
return r},{})}function isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const r=Object.getPrototypeOf(e)
if(r===null)return true
const t=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
return typeof t==="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}function mergeDeep(e,r){const t=Object.assign({},e)
Object.keys(r).forEach(s=>{if(isPlainObject(r[s]))if(!(s in e))Object.assign(t,{[s]:r[s]})
else t[s]=mergeDeep(e[s],r[s])
else Object.assign(t,{[s]:r[s]})})
return t}function removeUndefinedProperties(e){for(const r in e)if(e[r]===void 0)delete e[r]
return e}function merge(e,r,t){if(typeof r==="string"){let[e,s]=r.split(" ")
t=Object.assign(s?{method:e,url:s}:{url:e},t)}else t=Object.assign({},r)
t.headers=lowercaseKeys(t.headers)
removeUndefinedProperties(t)
removeUndefinedProperties(t.headers)
const s=mergeDeep(e||{},t)
if(t.url==="/graphql"){if(e&&e.mediaType.previews?.length)s.mediaType.previews=e.mediaType.previews.filter(e=>!s.mediaType.previews.includes(e)).concat(s.mediaType.previews)
s.mediaType.previews=(s.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return s}function addQueryParameters(e,r){const t=/\?/.test(e)?"&":"?"
const s=Object.keys(r)
if(s.length===0)return e
return e+t+s.map(e=>{if(e==="q")return"q="+r.q.split("+").map(encodeURIComponent).join("+")
return`${e}=${encodeURIComponent(r[e])}`}).join("&")}var m=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const r=e.match(m)
if(!r)return[]
return r.map(removeNonChars).reduce((e,r)=>e.concat(r),[])}function omit(e,r){const t={__proto__:null}
for(const s of Object.keys(e))if(r.indexOf(s)===-1)t[s]=e[s]
return t}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e))e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,r,t){r=e==="+"||e==="#"?encodeReserved(r):encodeUnreserved(r)
if(t)return encodeUnreserved(t)+"="+r
else return r}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,r,t,s){var o=e[t],n=[]
if(isDefined(o)&&o!=="")if(typeof o==="string"||typeof o==="number"||typeof o==="bigint"||typeof o==="boolean"){o=o.toString()
if(s&&s!=="*")o=o.substring(0,parseInt(s,10))
n.push(encodeValue(r,o,isKeyOperator(r)?t:""))}else if(s==="*")if(Array.isArray(o))o.filter(isDefined).forEach(function(e){n.push(encodeValue(r,e,isKeyOperator(r)?t:""))})
else Object.keys(o).forEach(function(e){if(isDefined(o[e]))n.push(encodeValue(r,o[e],e))})
else{const e=[]
if(Array.isArray(o))o.filter(isDefined).forEach(function(t){e.push(encodeValue(r,t))})
else Object.keys(o).forEach(function(t){if(isDefined(o[t])){e.push(encodeUnreserved(t))
e.push(encodeValue(r,o[t].toString()))}})
if(isKeyOperator(r))n.push(encodeUnreserved(t)+"="+e.join(","))
else if(e.length!==0)n.push(e.join(","))}else if(r===";"){if(isDefined(o))n.push(encodeUnreserved(t))}else if(o===""&&(r==="&"||r==="?"))n.push(encodeUnreserved(t)+"=")
else if(o==="")n.push("")
return n}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,r){var t=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,s,o){if(s){let e=""
const o=[]
if(t.indexOf(s.charAt(0))!==-1){e=s.charAt(0)
s=s.substr(1)}s.split(/,/g).forEach(function(t){var s=/([^:\*]*)(?::(\d+)|(\*))?/.exec(t)
o.push(getValues(r,e,s[1],s[2]||s[3]))})
if(e&&e!=="+"){var n=","
if(e==="?")n="&"
else if(e!=="#")n=e
return(o.length!==0?e:"")+o.join(n)}else return o.join(",")}else return encodeReserved(o)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let r=e.method.toUpperCase()
let t=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let s=Object.assign({},e.headers)
let o
let n=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=extractUrlVariableNames(t)
t=parseUrl(t).expand(n)
if(!/^http/.test(t))t=e.baseUrl+t
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl")
const c=omit(n,a)
const u=/application\/octet-stream/i.test(s.accept)
if(!u){if(e.mediaType.format)s.accept=s.accept.split(/,/).map(r=>r.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(t.endsWith("/graphql"))if(e.mediaType.previews?.length){const r=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=r.concat(e.mediaType.previews).map(r=>{const t=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${r}-preview${t}`}).join(",")}}if(["GET","HEAD"].includes(r))t=addQueryParameters(t,c)
else if("data"in c)o=c.data
else if(Object.keys(c).length)o=c
if(!s["content-type"]&&typeof o!=="undefined")s["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(r)&&typeof o==="undefined")o=""
return Object.assign({method:r,url:t,headers:s},typeof o!=="undefined"?{body:o}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,r,t){return parse(merge(e,r,t))}function withDefaults(e,r){const t=merge(e,r)
const s=endpointWithDefaults.bind(null,t)
return Object.assign(s,{DEFAULTS:t,defaults:withDefaults.bind(null,t),merge:merge.bind(null,t),parse})}var h=withDefaults(null,d)

;/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const E=32
const _=9
const T=59
const f=61
const b=34
const w=92
const y=44
const v=1
const k=2
const G=4
const O=8
const P=16
const A=65280
const R=v|A
const S=new Uint8Array(256)
S[_]|=k
S[E]|=k
S[T]|=G
S[y]|=O
for(let e=128;e<=255;e++)S[e]|=v
for(const e of"!#$%&'*+-.^_`|~")S[e.charCodeAt(0)]|=P
for(let e=48;e<=57;e++)S[e]|=P
for(let e=65;e<=90;e++)S[e]|=v|P
for(let e=97;e<=122;e++)S[e]|=P
const F=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,r){const t=G|(r?.comma===true?O:0)
const s=e.length
let o=r?.start??0
while((S[e.charCodeAt(o)]&k)!==0)o++
let n=o
let i=0
let a=-1
let c=r?.parameters===false?O:0
while(n<s){const r=e.charCodeAt(n)
const s=S[r]
if((s&t)!==0){c|=s&O
break}if((s&k)!==0){if(a===-1)a=n}else a=-1
i|=r&A|s
n++}const u=a===-1?n:a
const l=e.slice(o,u)
const p=(i&R)===0?l:l.toLowerCase()
if(n===s||c!==0)return{type:p,index:n,parameters:new F}
return parseParameters(e,p,n,s,t)}function parseParameters(e,r,t,s,o){const n=new F
e:while(t<s){t++
while((S[e.charCodeAt(t)]&k)!==0)t++
const r=t
let i=0
let a=-1
while(t<s){const c=e.charCodeAt(t)
const u=S[c]
if((u&o)!==0){if((u&O)!==0)break e
continue e}if(c===f){const c=a===-1?t:a
const u=e.slice(r,c)
const l=(i&R)===0?u:u.toLowerCase()
t++
while((S[e.charCodeAt(t)]&k)!==0)t++
if(t<s&&e.charCodeAt(t)===b){const r=++t
let i=false
while(t<s){const a=e.charCodeAt(t)
if(a===b){if(n[l]===void 0)n[l]=i?unescapeQuotedPairs(e,r,t):e.slice(r,t)
t++
let a=0
while(t<s){const r=e.charCodeAt(t)
const s=S[r]
if((s&o)!==0){a=s&O
break}t++}if(a!==0)break e
continue e}if(a===w&&t+1<s){i=true
t+=2
continue}t++}continue e}const p=t
let g=0
let d=-1
while(t<s){const r=e.charCodeAt(t)
const s=S[r]
if((s&o)!==0){g=s&O
break}if((s&k)!==0){if(d===-1)d=t}else d=-1
t++}if(n[l]===void 0){const r=d===-1?t:d
n[l]=e.slice(p,r)}if(g!==0)break e
continue e}if((u&k)!==0){if(a===-1)a=t}else a=-1
i|=c&A|u
t++}}return{type:r,index:t,parameters:n}}function unescapeQuotedPairs(e,r,t){let s=""
for(let o=r;o<t;o++)if(e.charCodeAt(o)===w){s+=e.slice(r,o)
r=++o}return s+e.slice(r,t)}const U=/^-?\d+$/
const D=/^-?\d+n+$/
const L=JSON.stringify
const I=JSON.parse
const j=/^-?\d+n$/
const q=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const B=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,r,t)=>{let s=""
if(typeof t==="number")s=" ".repeat(Math.min(10,Math.max(0,Math.floor(t))))
else if(typeof t==="string")s=t.slice(0,10)
const o=typeof r==="function"
const n=Array.isArray(r)?new Set(r.map(String)):null
const prepareVal=(e,t,s)=>{const n=s!==null&&typeof s==="object"
const i=n&&typeof s.toJSON==="function"
if(i)s=s.toJSON(t)
const a=typeof s==="string"&&D.test(s)
if(a)return s+"n"
const c=typeof s==="bigint"
if(c){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(s.toString())
return s.toString()+"n"}if(o)s=r.call(e,t,s)
const u=s!==null&&typeof s==="object"
if(u){const e=s instanceof Number||s instanceof String||s instanceof Boolean
if(e)s=s.valueOf()}return s}
const i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=i===null||typeof i!=="object"
const c=isRawJSON(i)
if(a||c)return L(i)
const u=[]
let l=0
const p=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true}]
const g=new WeakSet([i])
while(p.length>0){const e=p[p.length-1]
if(e.index===0){u.push(e.isArray?"[":"{")
l++}let r=false
if(e.isArray)if(e.index<e.val.length){if(!e.first)u.push(",")
if(s)u.push("\n"+s.repeat(l))
const r=e.val[e.index]
const t=prepareVal(e.val,String(e.index),r)
if(isUnstringifiable(t)){u.push("null")
e.first=false
e.index++}else{const r=t!==null&&typeof t==="object"
const s=isRawJSON(t)
if(r&&!s){if(g.has(t))throw new TypeError("Converting circular structure to JSON")
g.add(t)
p.push({parent:e.val,key:String(e.index),val:t,isArray:Array.isArray(t),keys:Array.isArray(t)?null:Object.keys(t),index:0,first:true})
e.first=false
e.index++}else{u.push(L(t))
e.first=false
e.index++}}}else r=true
else{while(e.index<e.keys.length){const r=e.keys[e.index++]
const t=n&&!n.has(r)
if(t)continue
const o=e.val[r]
const i=prepareVal(e.val,r,o)
if(isUnstringifiable(i))continue
if(!e.first)u.push(",")
if(s)u.push("\n"+s.repeat(l)+L(r)+": ")
else u.push(L(r)+":")
const a=i!==null&&typeof i==="object"
const c=isRawJSON(i)
if(a&&!c){if(g.has(i))throw new TypeError("Converting circular structure to JSON")
g.add(i)
p.push({parent:e.val,key:r,val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true})
e.first=false
break}else{u.push(L(i))
e.first=false}}const t=e.index>=e.keys.length&&p[p.length-1]===e
if(t)r=true}if(r){l--
if(!e.first&&s)u.push("\n"+s.repeat(l))
u.push(e.isArray?"]":"}")
g.delete(e.val)
p.pop()}}return u.join("")}
const JSONStringify=(e,r,t)=>{try{const s="rawJSON"in JSON
if(s)return L(e,(e,t)=>{if(typeof t==="bigint")return JSON.rawJSON(t.toString())
const s=typeof r==="function"
if(s)return r(e,t)
const o=Array.isArray(r)&&r.includes(e)
if(o)return t
return t},t)
if(!e)return L(e,r,t)
const o=L(e,(e,t)=>{const s=typeof t==="string"&&D.test(t)
if(s)return t.toString()+"n"
if(typeof t==="bigint")return t.toString()+"n"
const o=typeof r==="function"
if(o)return r(e,t)
const n=Array.isArray(r)&&r.includes(e)
if(n)return t
return t},t)
const n=o.replace(q,"$1$2$3")
const i=n.replace(B,"$1$2$3")
return i}catch(s){if(s instanceof RangeError){const s=stringifyIteratively(e,r,t)
if(s===void 0)return
const o="rawJSON"in JSON
if(o)return s
const n=s.replace(q,"$1$2$3")
return n.replace(B,"$1$2$3")}throw s}}
const x=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(x.has(e))return x.get(e)
try{const r=JSON.parse("1",(e,r,t)=>!!t?.source&&t.source==="1")
x.set(e,r)
return r}catch{x.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,r,t,s)=>{const o=typeof r==="string"&&j.test(r)
if(o)return BigInt(r.slice(0,-1))
const n=typeof r==="string"&&D.test(r)
if(n)return r.slice(0,-1)
const i=typeof s==="function"
if(!i)return r
return s(e,r,t)}
const JSONParseV2=(e,r)=>JSON.parse(e,(e,t,s)=>{const o=typeof t==="number"
const n=t>Number.MAX_SAFE_INTEGER||t<Number.MIN_SAFE_INTEGER
const i=o&&n
const a=s&&U.test(s.source)
const c=i&&a
if(c)return BigInt(s.source)
const u=typeof r==="function"
if(!u)return t
return r(e,t,s)})
const H=Number.MAX_SAFE_INTEGER.toString()
const $=H.length
const V=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const N=/^"-?\d+n+"$/
const applyReviverIteratively=(e,r)=>{const t={"":e}
const s=[{parent:t,key:"",visited:false}]
while(s.length>0){const e=s[s.length-1]
if(!e.visited){e.visited=true
const r=e.parent[e.key]
const t=r!==null&&typeof r==="object"
if(t){const e=Object.keys(r)
for(let t=e.length-1;t>=0;t--)s.push({parent:r,key:e[t],visited:false})}}else{const{parent:t,key:o}=e
let n=t[o]
if(typeof n==="string"){const e=j.test(n)
if(e)n=BigInt(n.slice(0,-1))
else{const e=D.test(n)
if(e)n=n.slice(0,-1)}}const i=typeof r==="function"
if(i)n=r.call(t,o,n)
const a=n===void 0
if(a)delete t[o]
else t[o]=n
s.pop()}}return t[""]}
const serializeBigInts=e=>e.replace(V,(e,r,t,s)=>{const o=e[0]==='"'
const n=o&&N.test(e)
if(n)return e.substring(0,e.length-1)+'n"'
const i=t||s
const a=r&&(r.length<$||r.length===$&&r<=H)
const c=o||i||a
if(c)return e
return'"'+e+'n"'})
const JSONParse=(e,r)=>{if(!e)return I(e,r)
try{if(isContextSourceSupported())return JSONParseV2(e,r)
const t=serializeBigInts(e)
return I(t,(e,t,s)=>convertMarkedBigIntsReviver(e,t,s,r))}catch(t){if(t instanceof RangeError){const t=serializeBigInts(e)
const s=I(t)
return applyReviverIteratively(s,r)}throw t}}
var W=t(1015)
var z="10.0.16"
var M={headers:{"user-agent":`octokit-request.js/${z} ${getUserAgent()}`}}
function dist_bundle_isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const r=Object.getPrototypeOf(e)
if(r===null)return true
const t=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
return typeof t==="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}var noop=()=>""
async function fetchWrapper(e){const r=e.request?.fetch||globalThis.fetch
if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const t=e.request?.log||console
const s=e.request?.parseSuccessResponseBody!==false
const o=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body
const n=Object.fromEntries(Object.entries(e.headers).map(([e,r])=>[e,String(r)]))
let i
try{i=await r(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(r){let t="Unknown Error"
if(r instanceof Error){if(r.name==="AbortError"){r.status=500
throw r}t=r.message
if(r.name==="TypeError"&&"cause"in r)if(r.cause instanceof Error)t=r.cause.message
else if(typeof r.cause==="string")t=r.cause}const s=new W.G(t,500,{request:e})
s.cause=r
throw s}const a=i.status
const c=i.url
const u={}
for(const[e,r]of i.headers)u[e]=r
const l={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const r=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/)
const s=r&&r.pop()
t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${s?`. See ${s}`:""}`)}if(a===204||a===205)return l
if(e.method==="HEAD"){if(a<400)return l
throw new W.G(i.statusText,a,{response:l,request:e})}if(a===304){l.data=await getResponseData(i)
throw new W.G("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await getResponseData(i)
throw new W.G(toErrorMessage(l.data),a,{response:l,request:e})}l.data=s?await getResponseData(i):i.body
return l}async function getResponseData(e){const r=e.headers.get("content-type")
if(!r)return e.text().catch(noop)
const t=dist_parse(r)
if(isJSONResponse(t)){let r=""
try{r=await e.text()
return JSONParse(r)}catch(e){return r}}else if(t.type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream")return e.text().catch(noop)
else return e.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
()=>new ArrayBuffer(0))}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+json"}function toErrorMessage(e){if(typeof e==="string")return e
if(e instanceof ArrayBuffer)return"Unknown error"
if(typeof e==="object"&&e!==null&&"message"in e){const r=e
const t="documentation_url"in r?` - ${r.documentation_url}`:""
return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(e=>JSON.stringify(e)).join(", ")}${t}`:`${r.message}${t}`}return`Unknown error: ${JSON.stringify(e)}`}function dist_bundle_withDefaults(e,r){const t=e.defaults(r)
const newApi=function(e,r){const s=t.merge(e,r)
if(!s.request||!s.request.hook)return fetchWrapper(t.parse(s))
const request2=(e,r)=>fetchWrapper(t.parse(t.merge(e,r)))
Object.assign(request2,{endpoint:t,defaults:dist_bundle_withDefaults.bind(null,t)})
return s.request.hook(request2,s)}
return Object.assign(newApi,{endpoint:t,defaults:dist_bundle_withDefaults.bind(null,t)})}var K=dist_bundle_withDefaults(h,M)

;/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */var J="0.0.0-development"
function _buildMessageForResponseErrors(e){return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var Q=class extends Error{constructor(e,r,t){super(_buildMessageForResponseErrors(t))
this.request=e
this.headers=r
this.response=t
this.errors=t.errors
this.data=t.data
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data}
var Y=["method","baseUrl","url","headers","request","query","mediaType","operationName"]
var X=["query","method","url"]
var Z=/\/api\/v3\/?$/
function graphql(e,r,t){if(t){if(typeof r==="string"&&"query"in t)return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))
for(const e in t){if(!X.includes(e))continue
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}const s=typeof r==="string"?Object.assign({query:r},t):r
const o=Object.keys(s).reduce((e,r)=>{if(Y.includes(r)){e[r]=s[r]
return e}if(!e.variables)e.variables={}
e.variables[r]=s[r]
return e},{})
const n=s.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(Z.test(n))o.url=n.replace(Z,"/api/graphql")
return e(o).then(e=>{if(e.data.errors){const r={}
for(const t of Object.keys(e.headers))r[t]=e.headers[t]
throw new Q(o,r,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,r){const t=e.defaults(r)
const newApi=(e,r)=>graphql(t,e,r)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,t),endpoint:t.endpoint})}graphql_dist_bundle_withDefaults(K,{headers:{"user-agent":`octokit-graphql.js/${J} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}
/* v8 ignore if -- @preserve */var ee="(?:[a-zA-Z0-9_-]+)"
var re="\\."
var te=new RegExp(`^${ee}${re}${ee}${re}${ee}$`)
var se=te.test.bind(te)
async function auth(e){const r=se(e)
const t=e.startsWith("v1.")||e.startsWith("ghs_")
const s=e.startsWith("ghu_")
const o=r?"app":t?"installation":s?"user-to-server":"oauth"
return{type:"token",token:e,tokenType:o}}function withAuthorizationPrefix(e){if(e.split(/\./).length===3)return`bearer ${e}`
return`token ${e}`}async function hook(e,r,t,s){const o=r.endpoint.merge(t,s)
o.headers.authorization=withAuthorizationPrefix(e)
return r(o)}var oe=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof e!=="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
e=e.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const ne="7.0.8"
const dist_src_noop=()=>{}
const ie=console.warn.bind(console)
const ae=console.error.bind(console)
function createLogger(e={}){if(typeof e.debug!=="function")e.debug=dist_src_noop
if(typeof e.info!=="function")e.info=dist_src_noop
if(typeof e.warn!=="function")e.warn=ie
if(typeof e.error!=="function")e.error=ae
return e}const ce=`octokit-core.js/${ne} ${getUserAgent()}`
class Octokit{static VERSION=ne
static defaults(e){const r=class extends(this){constructor(...r){const t=r[0]||{}
if(typeof e==="function"){super(e(t))
return}super(Object.assign({},e,t,t.userAgent&&e.userAgent?{userAgent:`${t.userAgent} ${e.userAgent}`}:null))}}
return r}static plugins=[]
static plugin(...e){const r=this.plugins
const t=class extends(this){static plugins=r.concat(e.filter(e=>!r.includes(e)))}
return t}constructor(e={}){const r=new l.Collection
const t={baseUrl:K.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}}
t.headers["user-agent"]=e.userAgent?`${e.userAgent} ${ce}`:ce
if(e.baseUrl)t.baseUrl=e.baseUrl
if(e.previews)t.mediaType.previews=e.previews
if(e.timeZone)t.headers["time-zone"]=e.timeZone
this.request=K.defaults(t)
this.graphql=withCustomRequest(this.request).defaults(t)
this.log=createLogger(e.log)
this.hook=r
if(!e.authStrategy)if(!e.auth)this.auth=async()=>({type:"unauthenticated"})
else{const t=oe(e.auth)
r.wrap("request",t.hook)
this.auth=t}else{const{authStrategy:t,...s}=e
const o=t(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:s},e.auth))
r.wrap("request",o.hook)
this.auth=o}const s=this.constructor
for(let r=0;r<s.plugins.length;++r)Object.assign(this,s.plugins[r](this,e))}request
graphql
log
hook
auth}const ue="17.0.0"
const le={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}}
var pe=le
const ge=new Map
for(const[e,r]of Object.entries(pe))for(const[t,s]of Object.entries(r)){const[r,o,n]=s
const[i,a]=r.split(/ /)
const c=Object.assign({method:i,url:a},o)
if(!ge.has(e))ge.set(e,new Map)
ge.get(e).set(t,{scope:e,methodName:t,endpointDefaults:c,decorations:n})}const de={has({scope:e},r){return ge.get(e).has(r)},getOwnPropertyDescriptor(e,r){return{value:this.get(e,r),configurable:true,writable:true,enumerable:true}},defineProperty(e,r,t){Object.defineProperty(e.cache,r,t)
return true},deleteProperty(e,r){delete e.cache[r]
return true},ownKeys({scope:e}){return[...ge.get(e).keys()]},set(e,r,t){return e.cache[r]=t},get({octokit:e,scope:r,cache:t},s){if(t[s])return t[s]
const o=ge.get(r).get(s)
if(!o)return
const{endpointDefaults:n,decorations:i}=o
if(i)t[s]=decorate(e,r,s,n,i)
else t[s]=e.request.defaults(n)
return t[s]}}
function endpointsToMethods(e){const r={}
for(const t of ge.keys())r[t]=new Proxy({octokit:e,scope:t,cache:{}},de)
return r}function decorate(e,r,t,s,o){const n=e.request.defaults(s)
function withDecorations(...s){let i=n.endpoint.merge(...s)
if(o.mapToData){i=Object.assign({},i,{data:i[o.mapToData],[o.mapToData]:void 0})
return n(i)}if(o.renamed){const[s,n]=o.renamed
e.log.warn(`octokit.${r}.${t}() has been renamed to octokit.${s}.${n}()`)}if(o.deprecated)e.log.warn(o.deprecated)
if(o.renamedParameters){const i=n.endpoint.merge(...s)
for(const[s,n]of Object.entries(o.renamedParameters))if(s in i){e.log.warn(`"${s}" parameter is deprecated for "octokit.${r}.${t}()". Use "${n}" instead`)
if(!(n in i))i[n]=i[s]
delete i[s]}return n(i)}return n(...s)}return Object.assign(withDecorations,n)}function restEndpointMethods(e){const r=endpointsToMethods(e)
return{rest:r}}restEndpointMethods.VERSION=ue
function legacyRestEndpointMethods(e){const r=endpointsToMethods(e)
return{...r,rest:r}}legacyRestEndpointMethods.VERSION=ue
var me="0.0.0-development"
function normalizePaginatedListResponse(e){if(!e.data)return{...e,data:[]}
const r=("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)
if(!r)return e
const t=e.data.incomplete_results
const s=e.data.repository_selection
const o=e.data.total_count
const n=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const i=Object.keys(e.data)[0]
const a=e.data[i]
e.data=a
if(typeof t!=="undefined")e.data.incomplete_results=t
if(typeof s!=="undefined")e.data.repository_selection=s
e.data.total_count=o
e.data.total_commits=n
return e}function iterator(e,r,t){const s=typeof r==="function"?r.endpoint(t):e.request.endpoint(r,t)
const o=typeof r==="function"?r:e.request
const n=s.method
const i=s.headers
let a=s.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:true}
try{const e=await o({method:n,url:a,headers:i})
const r=normalizePaginatedListResponse(e)
a=((r.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!a&&"total_commits"in r.data){const e=new URL(r.url)
const t=e.searchParams
const s=parseInt(t.get("page")||"1",10)
const o=parseInt(t.get("per_page")||"250",10)
if(s*o<r.data.total_commits){t.set("page",String(s+1))
a=e.toString()}}return{value:r}}catch(e){if(e.status!==409)throw e
a=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,r,t,s){if(typeof t==="function"){s=t
t=void 0}return gather(e,[],iterator(e,r,t)[Symbol.asyncIterator](),s)}function gather(e,r,t,s){return t.next().then(o=>{if(o.done)return r
let n=false
function done(){n=true}r=r.concat(s?s(o.value,done):o.value.data)
if(n)return r
return gather(e,r,t,s)})}Object.assign(paginate,{iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION=me
new Context
const he=getApiBaseUrl()
const Ee={baseUrl:he,request:{agent:getProxyAgent(he),fetch:getProxyFetch(he)}}
const _e=Octokit.plugin(restEndpointMethods,paginateRest).defaults(Ee)
function getOctokitOptions(e,r){const t=Object.assign({},r||{})
const s=getAuthString(e,t)
if(s)t.auth=s
const o=getUserAgentWithOrchestrationId(t.userAgent)
if(o)t.userAgent=o
return t}const Te=new Context
function getOctokit(e,r,...t){const s=_e.plugin(...t)
return new s(getOctokitOptions(e,r))}}),9735:((e,r,t)=>{t.d(r,{L:()=>retry})
var s=t(3251)
var o=t(1015)
var n="0.0.0-development"
function isRequestError(e){return e.request!==void 0}async function errorRequest(e,r,t,s){if(!isRequestError(t)||!t?.request.request)throw t
if(t.status>=400&&!e.doNotRetry.includes(t.status)){const o=s.request.retries!=null?s.request.retries:e.retries
const n=Math.pow((s.request.retryCount||0)+1,2)
throw r.retry.retryRequest(t,o,n)}throw t}async function wrapRequest(e,r,t,o){const n=new s
n.on("failed",function(r,t){const s=~~r.request.request?.retries
const n=~~r.request.request?.retryAfter
o.request.retryCount=t.retryCount+1
if(s>t.retryCount)return n*e.retryAfterBaseValue})
return n.schedule(requestWithGraphqlErrorHandling.bind(null,e,r,t),o)}async function requestWithGraphqlErrorHandling(e,r,t,s){const n=await t(s)
if(n.data&&n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){const t=new o.G(n.data.errors[0].message,500,{request:s,response:n})
return errorRequest(e,r,t,s)}return n}function retry(e,r){const t=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},r.retry)
const s={retry:{retryRequest:(e,r,t)=>{e.request.request=Object.assign({},e.request.request,{retries:r,retryAfter:t})
return e}}}
if(t.enabled){e.hook.error("request",errorRequest.bind(null,t,s))
e.hook.wrap("request",wrapRequest.bind(null,t,s))}return s}retry.VERSION=n}),6856:((e,r,t)=>{t.d(r,{A:()=>throttling})
var s=t(3251)
var o="0.0.0-development"
var noop=()=>Promise.resolve()
function wrapRequest(e,r,t){return e.retryLimiter.schedule(doRequest,e,r,t)}async function doRequest(e,r,t){const{pathname:s}=new URL(t.url,"http://github.test")
const o=isAuthRequest(t.method,s)
const n=!o&&t.method!=="GET"&&t.method!=="HEAD"
const i=t.method==="GET"&&s.startsWith("/search/")
const a=s.startsWith("/graphql")
const c=~~r.retryCount
const u=c>0?{priority:0,weight:0}:{}
if(e.clustering)u.expiration=1e3*60
if(n||a)await e.write.key(e.id).schedule(u,noop)
if(n&&e.triggersNotification(s))await e.notifications.key(e.id).schedule(u,noop)
if(i)await e.search.key(e.id).schedule(u,noop)
const l=(o?e.auth:e.global).key(e.id).schedule(u,r,t)
if(a){const e=await l
if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const r=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:e,data:e.data})
throw r}}return l}function isAuthRequest(e,r){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(r)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(r)||r==="/login/oauth/access_token")}var n=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(e){const r=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"))
const t=`^(?:${r.map(e=>`(?:${e})`).join("|")})[^/]*$`
return new RegExp(t,"i")}var i=routeMatcher(n)
var a=i.test.bind(i)
var c={}
var createGroups=function(e,r){c.global=new e.Group({id:"octokit-global",maxConcurrent:10,...r})
c.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...r})
c.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r})
c.write=new e.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...r})
c.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})}
function throttling(e,r){const{enabled:t=true,Bottleneck:o=s,id:n="no-id",timeout:i=1e3*60*2,connection:u}=r.throttle||{}
if(!t)return{}
const l={timeout:i}
if(typeof u!=="undefined")l.connection=u
const p=Object.assign({clustering:u!=null,triggersNotification:a,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:n},r.throttle)
if(typeof p.onSecondaryRateLimit!=="function"||typeof p.onRateLimit!=="function")throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
let g=false
const initializeBottleneck=()=>{if(g)return
g=true
if(c.global==null)createGroups(o,l)
p.global=p.global??c.global
p.auth=p.auth??c.auth
p.search=p.search??c.search
p.write=p.write??c.write
p.notifications=p.notifications??c.notifications
p.retryLimiter=p.retryLimiter??new o
const r={}
const t=new o.Events(r)
r.on("secondary-limit",p.onSecondaryRateLimit)
r.on("rate-limit",p.onRateLimit)
r.on("error",r=>e.log.warn("Error in throttling-plugin limit handler",r))
p.retryLimiter.on("failed",async function(r,s){const[o,n,i]=s.args
const{pathname:a}=new URL(i.url,"http://github.test")
const c=a.startsWith("/graphql")&&r.status!==401
if(!(c||r.status===403||r.status===429))return
const u=~~n.retryCount
n.retryCount=u
i.request.retryCount=u
const{wantRetry:l,retryAfter:p=0}=await async function(){if(/\bsecondary rate\b/i.test(r.message)){const s=Number(r.response.headers["retry-after"])||o.fallbackSecondaryRateRetryAfter
const n=await t.trigger("secondary-limit",s,i,e,u)
return{wantRetry:n,retryAfter:s}}if(r.response.headers!=null&&r.response.headers["x-ratelimit-remaining"]==="0"||(r.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){const s=new Date(~~r.response.headers["x-ratelimit-reset"]*1e3).getTime()
const o=Math.max(Math.ceil((s-Date.now())/1e3)+1,0)
const n=await t.trigger("rate-limit",o,i,e,u)
return{wantRetry:n,retryAfter:o}}return{}}()
if(l){n.retryCount++
return p*o.retryAfterBaseValue}})}
e.hook.wrap("request",(e,r)=>{initializeBottleneck()
return wrapRequest(p,e,r)})
return{}}throttling.VERSION=o
throttling.triggersNotification=a}),1015:((e,r,t)=>{t.d(r,{G:()=>RequestError})
class RequestError extends Error{name
status
request
response
constructor(e,r,t){super(e,{cause:t.cause})
this.name="HttpError"
this.status=Number.parseInt(r)
if(Number.isNaN(this.status))this.status=0

;/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */if("response"in t)this.response=t.response
const s=Object.assign({},t.request)
if(t.request.headers.authorization)s.headers=Object.assign({},t.request.headers,{authorization:t.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})
s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=s}}})}
