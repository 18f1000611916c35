export const id=601
export const ids=[601]
export const modules={3251:(function(module){(function(global,factory){true&&(module.exports=factory())})(0,function(){"use strict"
var commonjsGlobal=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(n){return n&&n["default"]||n}var load=function(received,defaults,onto={}){var k,ref,v
for(k in defaults){v=defaults[k]
onto[k]=(ref=received[k])!=null?ref:v}return onto}
var overwrite=function(received,defaults,onto={}){var k,v
for(k in received){v=received[k]
if(defaults[k]!==void 0)onto[k]=v}return onto}
var parser={load,overwrite}
var DLList
DLList=class DLList{constructor(incr,decr){this.incr=incr
this.decr=decr
this._first=null
this._last=null
this.length=0}push(value){var node
this.length++
if(typeof this.incr==="function")this.incr()
node={value,prev:this._last,next:null}
if(this._last!=null){this._last.next=node
this._last=node}else this._first=this._last=node
return}shift(){var value
if(this._first==null)return
else{this.length--
if(typeof this.decr==="function")this.decr()}value=this._first.value
if((this._first=this._first.next)!=null)this._first.prev=null
else this._last=null
return value}first(){if(this._first!=null)return this._first.value}getArray(){var node,ref,results
node=this._first
results=[]
while(node!=null)results.push((ref=node,node=node.next,ref.value))
return results}forEachShift(cb){var node
node=this.shift()
while(node!=null)cb(node),node=this.shift()
return}debug(){var node,ref,ref1,ref2,results
node=this._first
results=[]
while(node!=null)results.push((ref=node,node=node.next,{value:ref.value,prev:(ref1=ref.prev)!=null?ref1.value:void 0,next:(ref2=ref.next)!=null?ref2.value:void 0}))
return results}}
var DLList_1=DLList
var Events
Events=class Events{constructor(instance){this.instance=instance
this._events={}
if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object")
this.instance.on=(name,cb)=>this._addListener(name,"many",cb)
this.instance.once=(name,cb)=>this._addListener(name,"once",cb)
this.instance.removeAllListeners=(name=null)=>{if(name!=null)return delete this._events[name]
else return this._events={}}}_addListener(name,status,cb){var base
if((base=this._events)[name]==null)base[name]=[]
this._events[name].push({cb,status})
return this.instance}listenerCount(name){if(this._events[name]!=null)return this._events[name].length
else return 0}async trigger(name,...args){var e,promises
try{if(name!=="debug")this.trigger("debug",`Event triggered: ${name}`,args)
if(this._events[name]==null)return
this._events[name]=this._events[name].filter(function(listener){return listener.status!=="none"})
promises=this._events[name].map(async listener=>{var e,returned
if(listener.status==="none")return
if(listener.status==="once")listener.status="none"
try{returned=typeof listener.cb==="function"?listener.cb(...args):void 0
if(typeof(returned!=null?returned.then:void 0)==="function")return await returned
else return returned}catch(error){e=error
this.trigger("error",e)
return null}})
return(await Promise.all(promises)).find(function(x){return x!=null})}catch(error){e=error
this.trigger("error",e)
return null}}}
var Events_1=Events
var DLList$1,Events$1,Queues
DLList$1=DLList_1
Events$1=Events_1
Queues=class Queues{constructor(num_priorities){this.Events=new Events$1(this)
this._length=0
this._lists=function(){var j,ref,results
results=[]
for(j=1,ref=num_priorities;1<=ref?j<=ref:j>=ref;1<=ref?++j:--j)results.push(new DLList$1(()=>this.incr(),()=>this.decr()))
return results}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(job){return this._lists[job.options.priority].push(job)}queued(priority){if(priority!=null)return this._lists[priority].length
else return this._length}shiftAll(fn){return this._lists.forEach(function(list){return list.forEachShift(fn)})}getFirst(arr=this._lists){var j,len,list
for(j=0,len=arr.length;j<len;j++){list=arr[j]
if(list.length>0)return list}return[]}shiftLastFrom(priority){return this.getFirst(this._lists.slice(priority).reverse()).shift()}}
var Queues_1=Queues
var BottleneckError
BottleneckError=class BottleneckError extends Error{}
var BottleneckError_1=BottleneckError
var BottleneckError$1,DEFAULT_PRIORITY,Job,NUM_PRIORITIES,parser$1
NUM_PRIORITIES=10
DEFAULT_PRIORITY=5
parser$1=parser
BottleneckError$1=BottleneckError_1
Job=class Job{constructor(task,args,options,jobDefaults,rejectOnDrop,Events,_states,Promise){this.task=task
this.args=args
this.rejectOnDrop=rejectOnDrop
this.Events=Events
this._states=_states
this.Promise=Promise
this.options=parser$1.load(options,jobDefaults)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===jobDefaults.id)this.options.id=`${this.options.id}-${this._randomIndex()}`
this.promise=new this.Promise((_resolve,_reject)=>{this._resolve=_resolve
this._reject=_reject})
this.retryCount=0}_sanitizePriority(priority){var sProperty
sProperty=~~priority!==priority?DEFAULT_PRIORITY:priority
if(sProperty<0)return 0
else if(sProperty>NUM_PRIORITIES-1)return NUM_PRIORITIES-1
else return sProperty}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error,message="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop)this._reject(error!=null?error:new BottleneckError$1(message))
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return true}else return false}_assertStatus(expected){var status
status=this._states.jobStatus(this.options.id)
if(!(status===expected||expected==="DONE"&&status===null))throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(reachedHWM,blocked){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){if(this.retryCount===0){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(chained,clearGlobalState,run,free){var error,eventInfo,passed
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
eventInfo={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",eventInfo)
try{passed=await(chained!=null?chained.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(clearGlobalState()){this.doDone(eventInfo)
await free(this.options,eventInfo)
this._assertStatus("DONE")
return this._resolve(passed)}}catch(error1){error=error1
return this._onFailure(error,eventInfo,clearGlobalState,run,free)}}doExpire(clearGlobalState,run,free){var error,eventInfo
if(this._states.jobStatus(this.options.id==="RUNNING"))this._states.next(this.options.id)
this._assertStatus("EXECUTING")
eventInfo={args:this.args,options:this.options,retryCount:this.retryCount}
error=new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(error,eventInfo,clearGlobalState,run,free)}async _onFailure(error,eventInfo,clearGlobalState,run,free){var retry,retryAfter
if(clearGlobalState()){retry=await this.Events.trigger("failed",error,eventInfo)
if(retry!=null){retryAfter=~~retry
this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo)
this.retryCount++
return run(retryAfter)}else{this.doDone(eventInfo)
await free(this.options,eventInfo)
this._assertStatus("DONE")
return this._reject(error)}}}doDone(eventInfo){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",eventInfo)}}
var Job_1=Job
var BottleneckError$2,LocalDatastore,parser$2
parser$2=parser
BottleneckError$2=BottleneckError_1
LocalDatastore=class LocalDatastore{constructor(instance,storeOptions,storeInstanceOptions){this.instance=instance
this.storeOptions=storeOptions
this.clientId=this.instance._randomIndex()
parser$2.load(storeInstanceOptions,storeInstanceOptions,this)
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now()
this._running=0
this._done=0
this._unblockTime=0
this.ready=this.Promise.resolve()
this.clients={}
this._startHeartbeat()}_startHeartbeat(){var base
if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null))return typeof(base=this.heartbeat=setInterval(()=>{var amount,incr,maximum,now,reservoir
now=Date.now()
if(this.storeOptions.reservoirRefreshInterval!=null&&now>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=now
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(this.storeOptions.reservoirIncreaseInterval!=null&&now>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:amount,reservoirIncreaseMaximum:maximum,reservoir}=this.storeOptions)
this._lastReservoirIncrease=now
incr=maximum!=null?Math.min(amount,maximum-reservoir):amount
if(incr>0){this.storeOptions.reservoir+=incr
return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?base.unref():void 0
else return clearInterval(this.heartbeat)}async __publish__(message){await this.yieldLoop()
return this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){await this.yieldLoop()
clearInterval(this.heartbeat)
return this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve,reject){return setTimeout(resolve,t)})}computePenalty(){var ref
return(ref=this.storeOptions.penalty)!=null?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){await this.yieldLoop()
parser$2.overwrite(options,options,this.storeOptions)
this._startHeartbeat()
this.instance._drainAll(this.computeCapacity())
return true}async __running__(){await this.yieldLoop()
return this._running}async __queued__(){await this.yieldLoop()
return this.instance.queued()}async __done__(){await this.yieldLoop()
return this._done}async __groupCheck__(time){await this.yieldLoop()
return this._nextRequest+this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;({maxConcurrent,reservoir}=this.storeOptions)
if(maxConcurrent!=null&&reservoir!=null)return Math.min(maxConcurrent-this._running,reservoir)
else if(maxConcurrent!=null)return maxConcurrent-this._running
else if(reservoir!=null)return reservoir
else return null}conditionsCheck(weight){var capacity
capacity=this.computeCapacity()
return capacity==null||weight<=capacity}async __incrementReservoir__(incr){var reservoir
await this.yieldLoop()
reservoir=this.storeOptions.reservoir+=incr
this.instance._drainAll(this.computeCapacity())
return reservoir}async __currentReservoir__(){await this.yieldLoop()
return this.storeOptions.reservoir}isBlocked(now){return this._unblockTime>=now}check(weight,now){return this.conditionsCheck(weight)&&this._nextRequest-now<=0}async __check__(weight){var now
await this.yieldLoop()
now=Date.now()
return this.check(weight,now)}async __register__(index,weight,expiration){var now,wait
await this.yieldLoop()
now=Date.now()
if(this.conditionsCheck(weight)){this._running+=weight
if(this.storeOptions.reservoir!=null)this.storeOptions.reservoir-=weight
wait=Math.max(this._nextRequest-now,0)
this._nextRequest=now+wait+this.storeOptions.minTime
return{success:true,wait,reservoir:this.storeOptions.reservoir}}else return{success:false}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(queueLength,weight){var blocked,now,reachedHWM
await this.yieldLoop()
if(this.storeOptions.maxConcurrent!=null&&weight>this.storeOptions.maxConcurrent)throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
now=Date.now()
reachedHWM=this.storeOptions.highWater!=null&&queueLength===this.storeOptions.highWater&&!this.check(weight,now)
blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(now))
if(blocked){this._unblockTime=now+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM,blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){await this.yieldLoop()
this._running-=weight
this._done+=weight
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
var LocalDatastore_1=LocalDatastore
var BottleneckError$3,States
BottleneckError$3=BottleneckError_1
States=class States{constructor(status1){this.status=status1
this._jobs={}
this.counts=this.status.map(function(){return 0})}next(id){var current,next
current=this._jobs[id]
next=current+1
if(current!=null&&next<this.status.length){this.counts[current]--
this.counts[next]++
return this._jobs[id]++}else if(current!=null){this.counts[current]--
return delete this._jobs[id]}}start(id){var initial
initial=0
this._jobs[id]=initial
return this.counts[initial]++}remove(id){var current
current=this._jobs[id]
if(current!=null){this.counts[current]--
delete this._jobs[id]}return current!=null}jobStatus(id){var ref
return(ref=this.status[this._jobs[id]])!=null?ref:null}statusJobs(status){var k,pos,ref,results,v
if(status!=null){pos=this.status.indexOf(status)
if(pos<0)throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`)
ref=this._jobs
results=[]
for(k in ref){v=ref[k]
if(v===pos)results.push(k)}return results}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((acc,v,i)=>{acc[this.status[i]]=v
return acc},{})}}
var States_1=States
var DLList$2,Sync
DLList$2=DLList_1
Sync=class Sync{constructor(name,Promise){this.schedule=this.schedule.bind(this)
this.name=name
this.Promise=Promise
this._running=0
this._queue=new DLList$2}isEmpty(){return this._queue.length===0}async _tryToRun(){var args,cb,error,reject,resolve,returned,task
if(this._running<1&&this._queue.length>0){this._running++;({task,args,resolve,reject}=this._queue.shift())
cb=await async function(){try{returned=await task(...args)
return function(){return resolve(returned)}}catch(error1){error=error1
return function(){return reject(error)}}}()
this._running--
this._tryToRun()
return cb()}}schedule(task,...args){var promise,reject,resolve
resolve=reject=null
promise=new this.Promise(function(_resolve,_reject){resolve=_resolve
return reject=_reject})
this._queue.push({task,args,resolve,reject})
this._tryToRun()
return promise}}
var Sync_1=Sync
var version="2.19.5"
var version$1={version}
var version$2=Object.freeze({version,default:version$1})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var Events$2,Group,IORedisConnection$1,RedisConnection$1,Scripts$1,parser$3
parser$3=parser
Events$2=Events_1
RedisConnection$1=require$$2
IORedisConnection$1=require$$3
Scripts$1=require$$4
Group=function(){class Group{constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=limiterOptions
parser$3.load(this.limiterOptions,this.defaults,this)
this.Events=new Events$2(this)
this.instances={}
this.Bottleneck=Bottleneck_1
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null)if(this.limiterOptions.datastore==="redis")this.connection=new RedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events}))
else if(this.limiterOptions.datastore==="ioredis")this.connection=new IORedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.Events}))}key(key=""){var ref
return(ref=this.instances[key])!=null?ref:(()=>{var limiter
limiter=this.instances[key]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${key}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",limiter,key)
return limiter})()}async deleteKey(key=""){var deleted,instance
instance=this.instances[key]
if(this.connection)deleted=await this.connection.__runCommand__(["del",...Scripts$1.allKeys(`${this.id}-${key}`)])
if(instance!=null){delete this.instances[key]
await instance.disconnect()}return instance!=null||deleted>0}limiters(){var k,ref,results,v
ref=this.instances
results=[]
for(k in ref){v=ref[k]
results.push({key:k,limiter:v})}return results}keys(){return Object.keys(this.instances)}async clusterKeys(){var cursor,end,found,i,k,keys,len,next,start
if(this.connection==null)return this.Promise.resolve(this.keys())
keys=[]
cursor=null
start=`b_${this.id}-`.length
end="_settings".length
while(cursor!==0){[next,found]=await this.connection.__runCommand__(["scan",cursor!=null?cursor:0,"match",`b_${this.id}-*_settings`,"count",1e4])
cursor=~~next
for(i=0,len=found.length;i<len;i++){k=found[i]
keys.push(k.slice(start,-end))}}return keys}_startAutoCleanup(){var base
clearInterval(this.interval)
return typeof(base=this.interval=setInterval(async()=>{var e,k,ref,results,time,v
time=Date.now()
ref=this.instances
results=[]
for(k in ref){v=ref[k]
try{if(await v._store.__groupCheck__(time))results.push(this.deleteKey(k))
else results.push(void 0)}catch(error){e=error
results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).unref==="function"?base.unref():void 0}updateSettings(options={}){parser$3.overwrite(options,this.defaults,this)
parser$3.overwrite(options,options,this.limiterOptions)
if(options.timeout!=null)return this._startAutoCleanup()}disconnect(flush=true){var ref
if(!this.sharedConnection)return(ref=this.connection)!=null?ref.disconnect(flush):void 0}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"}
return Group}.call(commonjsGlobal)
var Group_1=Group
var Batcher,Events$3,parser$4
parser$4=parser
Events$3=Events_1
Batcher=function(){class Batcher{constructor(options={}){this.options=options
parser$4.load(this.options,this.defaults,this)
this.Events=new Events$3(this)
this._arr=[]
this._resetPromise()
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this._resolve=res)}_flush(){clearTimeout(this._timeout)
this._lastFlush=Date.now()
this._resolve()
this.Events.trigger("batch",this._arr)
this._arr=[]
return this._resetPromise()}add(data){var ret
this._arr.push(data)
ret=this._promise
if(this._arr.length===this.maxSize)this._flush()
else if(this.maxTime!=null&&this._arr.length===1)this._timeout=setTimeout(()=>this._flush(),this.maxTime)
return ret}}Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise}
return Batcher}.call(commonjsGlobal)
var Batcher_1=Batcher
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$8=getCjsExportFromNamespace(version$2)
var Bottleneck,DEFAULT_PRIORITY$1,Events$4,Job$1,LocalDatastore$1,NUM_PRIORITIES$1,Queues$1,RedisDatastore$1,States$1,Sync$1,parser$5,splice=[].splice
NUM_PRIORITIES$1=10
DEFAULT_PRIORITY$1=5
parser$5=parser
Queues$1=Queues_1
Job$1=Job_1
LocalDatastore$1=LocalDatastore_1
RedisDatastore$1=require$$4$1
Events$4=Events_1
States$1=States_1
Sync$1=Sync_1
Bottleneck=function(){class Bottleneck{constructor(options={},...invalid){var storeInstanceOptions,storeOptions
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(options,invalid)
parser$5.load(options,this.instanceDefaults,this)
this._queues=new Queues$1(NUM_PRIORITIES$1)
this._scheduled={}
this._states=new States$1(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new Events$4(this)
this._submitLock=new Sync$1("submit",this.Promise)
this._registerLock=new Sync$1("register",this.Promise)
storeOptions=parser$5.load(options,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){storeInstanceOptions=parser$5.load(options,this.redisStoreDefaults,{})
return new RedisDatastore$1(this,storeOptions,storeInstanceOptions)}else if(this.datastore==="local"){storeInstanceOptions=parser$5.load(options,this.localStoreDefaults,{})
return new LocalDatastore$1(this,storeOptions,storeInstanceOptions)}else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var ref
return(ref=this._store.heartbeat)!=null?typeof ref.ref==="function"?ref.ref():void 0:void 0})
this._queues.on("zero",()=>{var ref
return(ref=this._store.heartbeat)!=null?typeof ref.unref==="function"?ref.unref():void 0:void 0})}_validateOptions(options,invalid){if(!(options!=null&&typeof options==="object"&&invalid.length===0))throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(message){return this._store.__publish__(message)}disconnect(flush=true){return this._store.__disconnect__(flush)}chain(_limiter){this._limiter=_limiter
return this}queued(priority){return this._queues.queued(priority)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(id){return this._states.jobStatus(id)}jobs(status){return this._states.statusJobs(status)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(weight=1){return this._store.__check__(weight)}_clearGlobalState(index){if(this._scheduled[index]!=null){clearTimeout(this._scheduled[index].expiration)
delete this._scheduled[index]
return true}else return false}async _free(index,job,options,eventInfo){var e,running
try{({running}=await this._store.__free__(index,options.weight))
this.Events.trigger("debug",`Freed ${options.id}`,eventInfo)
if(running===0&&this.empty())return this.Events.trigger("idle")}catch(error1){e=error1
return this.Events.trigger("error",e)}}_run(index,job,wait){var clearGlobalState,free,run
job.doRun()
clearGlobalState=this._clearGlobalState.bind(this,index)
run=this._run.bind(this,index,job)
free=this._free.bind(this,index,job)
return this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this._limiter,clearGlobalState,run,free),wait),expiration:job.options.expiration!=null?setTimeout(function(){return job.doExpire(clearGlobalState,run,free)},wait+job.options.expiration):void 0,job}}_drainOne(capacity){return this._registerLock.schedule(()=>{var args,index,next,options,queue
if(this.queued()===0)return this.Promise.resolve(null)
queue=this._queues.getFirst();({options,args}=next=queue.first())
if(capacity!=null&&options.weight>capacity)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${options.id}`,{args,options})
index=this._randomIndex()
return this._store.__register__(index,options.weight,options.expiration).then(({success,wait,reservoir})=>{var empty
this.Events.trigger("debug",`Drained ${options.id}`,{success,args,options})
if(success){queue.shift()
empty=this.empty()
if(empty)this.Events.trigger("empty")
if(reservoir===0)this.Events.trigger("depleted",empty)
this._run(index,next,wait)
return this.Promise.resolve(options.weight)}else return this.Promise.resolve(null)})})}_drainAll(capacity,total=0){return this._drainOne(capacity).then(drained=>{var newCapacity
if(drained!=null){newCapacity=capacity!=null?capacity-drained:capacity
return this._drainAll(newCapacity,total+drained)}else return this.Promise.resolve(total)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.doDrop({message})})}stop(options={}){var done,waitForExecuting
options=parser$5.load(options,this.stopDefaults)
waitForExecuting=at=>{var finished
finished=()=>{var counts
counts=this._states.counts
return counts[0]+counts[1]+counts[2]+counts[3]===at}
return new this.Promise((resolve,reject)=>{if(finished())return resolve()
else return this.on("done",()=>{if(finished()){this.removeAllListeners("done")
return resolve()}})})}
done=options.dropWaitingJobs?(this._run=function(index,next){return next.doDrop({message:options.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var k,ref,v
ref=this._scheduled
for(k in ref){v=ref[k]
if(this.jobStatus(v.job.options.id)==="RUNNING"){clearTimeout(v.timeout)
clearTimeout(v.expiration)
v.job.doDrop({message:options.dropErrorMessage})}}this._dropAllQueued(options.dropErrorMessage)
return waitForExecuting(0)}))):this.schedule({priority:NUM_PRIORITIES$1-1,weight:0},()=>waitForExecuting(1))
this._receive=function(job){return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return done}async _addToQueue(job){var args,blocked,error,options,reachedHWM,shifted,strategy;({args,options}=job)
try{({reachedHWM,blocked,strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){error=error1
this.Events.trigger("debug",`Could not queue ${options.id}`,{args,options,error})
job.doDrop({error})
return false}if(blocked){job.doDrop()
return true}else if(reachedHWM){shifted=strategy===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(options.priority):strategy===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(options.priority+1):strategy===Bottleneck.prototype.strategy.OVERFLOW?job:void 0
if(shifted!=null)shifted.doDrop()
if(shifted==null||strategy===Bottleneck.prototype.strategy.OVERFLOW){if(shifted==null)job.doDrop()
return reachedHWM}}job.doQueue(reachedHWM,blocked)
this._queues.push(job)
await this._drainAll()
return reachedHWM}_receive(job){if(this._states.jobStatus(job.options.id)!=null){job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`))
return false}else{job.doReceive()
return this._submitLock.schedule(this._addToQueue,job)}}submit(...args){var cb,fn,job,options,ref,ref1,task
if(typeof args[0]==="function"){ref=args,[fn,...args]=ref,[cb]=splice.call(args,-1)
options=parser$5.load({},this.jobDefaults)}else{ref1=args,[options,fn,...args]=ref1,[cb]=splice.call(args,-1)
options=parser$5.load(options,this.jobDefaults)}task=(...args)=>new this.Promise(function(resolve,reject){return fn(...args,function(...args){return(args[0]!=null?reject:resolve)(args)})})
job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
job.promise.then(function(args){return typeof cb==="function"?cb(...args):void 0}).catch(function(args){if(Array.isArray(args))return typeof cb==="function"?cb(...args):void 0
else return typeof cb==="function"?cb(args):void 0})
return this._receive(job)}schedule(...args){var job,options,task
if(typeof args[0]==="function"){[task,...args]=args
options={}}else[options,task,...args]=args
job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(job)
return job.promise}wrap(fn){var schedule,wrapped
schedule=this.schedule.bind(this)
wrapped=function(...args){return schedule(fn.bind(this),...args)}
wrapped.withOptions=function(options,...args){return schedule(options,fn,...args)}
return wrapped}async updateSettings(options={}){await this._store.__updateSettings__(parser$5.overwrite(options,this.storeDefaults))
parser$5.overwrite(options,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(incr=0){return this._store.__incrementReservoir__(incr)}}Bottleneck.default=Bottleneck
Bottleneck.Events=Events$4
Bottleneck.version=Bottleneck.prototype.version=require$$8.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=BottleneckError_1
Bottleneck.Group=Bottleneck.prototype.Group=Group_1
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=Batcher_1
Bottleneck.prototype.jobDefaults={priority:DEFAULT_PRIORITY$1,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(commonjsGlobal)
var Bottleneck_1=Bottleneck
var lib=Bottleneck_1
return lib})}),4730:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>Octokit})
function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator)return navigator.userAgent
if(typeof process==="object"&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
return"<environment undetectable>"}function register(state,name,method,options){if(typeof method!=="function")throw new Error("method for before hook must be a function")
if(!options)options={}
if(Array.isArray(name))return name.reverse().reduce((callback,name)=>register.bind(null,state,name,callback,options),method)()
return Promise.resolve().then(()=>{if(!state.registry[name])return method(options)
return state.registry[name].reduce((method,registered)=>registered.hook.bind(null,method,options),method)()})}function addHook(state,kind,name,hook){const orig=hook
if(!state.registry[name])state.registry[name]=[]
if(kind==="before")hook=(method,options)=>Promise.resolve().then(orig.bind(null,options)).then(method.bind(null,options))
if(kind==="after")hook=(method,options)=>{let result
return Promise.resolve().then(method.bind(null,options)).then(result_=>{result=result_
return orig(result,options)}).then(()=>result)}
if(kind==="error")hook=(method,options)=>Promise.resolve().then(method.bind(null,options)).catch(error=>orig(error,options))
state.registry[name].push({hook,orig})}function removeHook(state,name,method){if(!state.registry[name])return
const index=state.registry[name].map(registered=>registered.orig).indexOf(method)
if(index===-1)return
state.registry[name].splice(index,1)}const bind=Function.bind
const bindable=bind.bind(bind)
function bindApi(hook,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state])
hook.api={remove:removeHookRef}
hook.remove=removeHookRef;["before","error","after","wrap"].forEach(kind=>{const args=name?[state,kind,name]:[state,kind]
hook[kind]=hook.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){const singularHookName=Symbol("Singular")
const singularHookState={registry:{}}
const singularHook=register.bind(null,singularHookState,singularHookName)
bindApi(singularHook,singularHookState,singularHookName)
return singularHook}function Collection(){const state={registry:{}}
const hook=register.bind(null,state)
bindApi(hook,state)
return hook}const before_after_hook={Singular,Collection}
var VERSION="0.0.0-development"
var userAgent=`octokit-endpoint.js/${VERSION} ${getUserAgent()}`
var DEFAULTS={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}}
function lowercaseKeys(object){if(!object)return{}
return Object.keys(object).reduce((newObj,key)=>{newObj[key.toLowerCase()]=object[key]
return newObj},{})}function isPlainObject(value){if(typeof value!=="object"||value===null)return false
if(Object.prototype.toString.call(value)!=="[object Object]")return false
const proto=Object.getPrototypeOf(value)
if(proto===null)return true
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return typeof Ctor==="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults,options){const result=Object.assign({},defaults)
Object.keys(options).forEach(key=>{if(isPlainObject(options[key]))if(!(key in defaults))Object.assign(result,{[key]:options[key]})
else result[key]=mergeDeep(defaults[key],options[key])
else Object.assign(result,{[key]:options[key]})})
return result}function removeUndefinedProperties(obj){for(const key in obj)if(obj[key]===void 0)delete obj[key]
return obj}function merge(defaults,route,options){if(typeof route==="string"){let[method,url]=route.split(" ")
options=Object.assign(url?{method,url}:{url:method},options)}else options=Object.assign({},route)
options.headers=lowercaseKeys(options.headers)
removeUndefinedProperties(options)
removeUndefinedProperties(options.headers)
const mergedOptions=mergeDeep(defaults||{},options)
if(options.url==="/graphql"){if(defaults&&defaults.mediaType.previews?.length)mergedOptions.mediaType.previews=defaults.mediaType.previews.filter(preview=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)
mergedOptions.mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))}return mergedOptions}function addQueryParameters(url,parameters){const separator=/\?/.test(url)?"&":"?"
const names=Object.keys(parameters)
if(names.length===0)return url
return url+separator+names.map(name=>{if(name==="q")return"q="+parameters.q.split("+").map(encodeURIComponent).join("+")
return`${name}=${encodeURIComponent(parameters[name])}`}).join("&")}var urlVariableRegex=/\{[^{}}]+\}/g
function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex)
if(!matches)return[]
return matches.map(removeNonChars).reduce((a,b)=>a.concat(b),[])}function omit(object,keysToOmit){const result={__proto__:null}
for(const key of Object.keys(object))if(keysToOmit.indexOf(key)===-1)result[key]=object[key]
return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part){if(!/%[0-9A-Fa-f]/.test(part))part=encodeURI(part).replace(/%5B/g,"[").replace(/%5D/g,"]")
return part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){value=operator==="+"||operator==="#"?encodeReserved(value):encodeUnreserved(value)
if(key)return encodeUnreserved(key)+"="+value
else return value}function isDefined(value){return value!==void 0&&value!==null}function isKeyOperator(operator){return operator===";"||operator==="&"||operator==="?"}function getValues(context,operator,key,modifier){var value=context[key],result=[]
if(isDefined(value)&&value!=="")if(typeof value==="string"||typeof value==="number"||typeof value==="bigint"||typeof value==="boolean"){value=value.toString()
if(modifier&&modifier!=="*")value=value.substring(0,parseInt(modifier,10))
result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""))}else if(modifier==="*")if(Array.isArray(value))value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))})
else Object.keys(value).forEach(function(k){if(isDefined(value[k]))result.push(encodeValue(operator,value[k],k))})
else{const tmp=[]
if(Array.isArray(value))value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))})
else Object.keys(value).forEach(function(k){if(isDefined(value[k])){tmp.push(encodeUnreserved(k))
tmp.push(encodeValue(operator,value[k].toString()))}})
if(isKeyOperator(operator))result.push(encodeUnreserved(key)+"="+tmp.join(","))
else if(tmp.length!==0)result.push(tmp.join(","))}else if(operator===";"){if(isDefined(value))result.push(encodeUnreserved(key))}else if(value===""&&(operator==="&"||operator==="?"))result.push(encodeUnreserved(key)+"=")
else if(value==="")result.push("")
return result}function parseUrl(template){return{expand:expand.bind(null,template)}}function expand(template,context){var operators=["+","#",".","/",";","?","&"]
template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,expression,literal){if(expression){let operator=""
const values=[]
if(operators.indexOf(expression.charAt(0))!==-1){operator=expression.charAt(0)
expression=expression.substr(1)}expression.split(/,/g).forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable)
values.push(getValues(context,operator,tmp[1],tmp[2]||tmp[3]))})
if(operator&&operator!=="+"){var separator=","
if(operator==="?")separator="&"
else if(operator!=="#")separator=operator
return(values.length!==0?operator:"")+values.join(separator)}else return values.join(",")}else return encodeReserved(literal)})
if(template==="/")return template
else return template.replace(/\/$/,"")}function parse(options){let method=options.method.toUpperCase()
let url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let headers=Object.assign({},options.headers)
let body
let parameters=omit(options,["method","baseUrl","url","headers","request","mediaType"])
const urlVariableNames=extractUrlVariableNames(url)
url=parseUrl(url).expand(parameters)
if(!/^http/.test(url))url=options.baseUrl+url
const omittedParameters=Object.keys(options).filter(option=>urlVariableNames.includes(option)).concat("baseUrl")
const remainingParameters=omit(parameters,omittedParameters)
const isBinaryRequest=/application\/octet-stream/i.test(headers.accept)
if(!isBinaryRequest){if(options.mediaType.format)headers.accept=headers.accept.split(/,/).map(format=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(",")
if(url.endsWith("/graphql"))if(options.mediaType.previews?.length){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format=options.mediaType.format?`.${options.mediaType.format}`:"+json"
return`application/vnd.github.${preview}-preview${format}`}).join(",")}}if(["GET","HEAD"].includes(method))url=addQueryParameters(url,remainingParameters)
else if("data"in remainingParameters)body=remainingParameters.data
else if(Object.keys(remainingParameters).length)body=remainingParameters
if(!headers["content-type"]&&typeof body!=="undefined")headers["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(method)&&typeof body==="undefined")body=""
return Object.assign({method,url,headers},typeof body!=="undefined"?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults,route,options){return parse(merge(defaults,route,options))}function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,newDefaults)
const endpoint2=endpointWithDefaults.bind(null,DEFAULTS2)
return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS)

;/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP=32
const HTAB=9
const SEMI=59
const EQ=61
const DQUOTE=34
const BSLASH=92
const COMMA=44
const LOWER_CASE=1
const OWS=2
const SEMI_FLAG=4
const COMMA_FLAG=8
const TOKEN_FLAG=16
const NON_ASCII=65280
const CASE_FLAGS=LOWER_CASE|NON_ASCII
const CHAR_MAP=new Uint8Array(256)
CHAR_MAP[HTAB]|=OWS
CHAR_MAP[SP]|=OWS
CHAR_MAP[SEMI]|=SEMI_FLAG
CHAR_MAP[COMMA]|=COMMA_FLAG
for(let code=128;code<=255;code++)CHAR_MAP[code]|=LOWER_CASE
for(const char of"!#$%&'*+-.^_`|~")CHAR_MAP[char.charCodeAt(0)]|=TOKEN_FLAG
for(let code=48;code<=57;code++)CHAR_MAP[code]|=TOKEN_FLAG
for(let code=65;code<=90;code++)CHAR_MAP[code]|=LOWER_CASE|TOKEN_FLAG
for(let code=97;code<=122;code++)CHAR_MAP[code]|=TOKEN_FLAG
const NullObject=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(header,options){const stopFlags=SEMI_FLAG|(options?.comma===true?COMMA_FLAG:0)
const len=header.length
let valueStart=options?.start??0
while((CHAR_MAP[header.charCodeAt(valueStart)]&OWS)!==0)valueStart++
let index=valueStart
let typeFlags=0
let whitespace=-1
let stop=options?.parameters===false?COMMA_FLAG:0
while(index<len){const code=header.charCodeAt(index)
const flags=CHAR_MAP[code]
if((flags&stopFlags)!==0){stop|=flags&COMMA_FLAG
break}if((flags&OWS)!==0){if(whitespace===-1)whitespace=index}else whitespace=-1
typeFlags|=code&NON_ASCII|flags
index++}const valueEnd=whitespace===-1?index:whitespace
const value=header.slice(valueStart,valueEnd)
const type=(typeFlags&CASE_FLAGS)===0?value:value.toLowerCase()
if(index===len||stop!==0)return{type,index,parameters:new NullObject}
return parseParameters(header,type,index,len,stopFlags)}function parseParameters(header,type,index,len,stopFlags){const parameters=new NullObject
parameter:while(index<len){index++
while((CHAR_MAP[header.charCodeAt(index)]&OWS)!==0)index++
const keyStart=index
let keyFlags=0
let keyWhitespace=-1
while(index<len){const code=header.charCodeAt(index)
const flags=CHAR_MAP[code]
if((flags&stopFlags)!==0){if((flags&COMMA_FLAG)!==0)break parameter
continue parameter}if(code===EQ){const keyEnd=keyWhitespace===-1?index:keyWhitespace
const value=header.slice(keyStart,keyEnd)
const key=(keyFlags&CASE_FLAGS)===0?value:value.toLowerCase()
index++
while((CHAR_MAP[header.charCodeAt(index)]&OWS)!==0)index++
if(index<len&&header.charCodeAt(index)===DQUOTE){const quotedStart=++index
let escaped=false
while(index<len){const code=header.charCodeAt(index)
if(code===DQUOTE){if(parameters[key]===void 0)parameters[key]=escaped?unescapeQuotedPairs(header,quotedStart,index):header.slice(quotedStart,index)
index++
let stop=0
while(index<len){const code=header.charCodeAt(index)
const flags=CHAR_MAP[code]
if((flags&stopFlags)!==0){stop=flags&COMMA_FLAG
break}index++}if(stop!==0)break parameter
continue parameter}if(code===BSLASH&&index+1<len){escaped=true
index+=2
continue}index++}continue parameter}const valueStart=index
let stop=0
let valueWhitespace=-1
while(index<len){const code=header.charCodeAt(index)
const flags=CHAR_MAP[code]
if((flags&stopFlags)!==0){stop=flags&COMMA_FLAG
break}if((flags&OWS)!==0){if(valueWhitespace===-1)valueWhitespace=index}else valueWhitespace=-1
index++}if(parameters[key]===void 0){const valueEnd=valueWhitespace===-1?index:valueWhitespace
parameters[key]=header.slice(valueStart,valueEnd)}if(stop!==0)break parameter
continue parameter}if((flags&OWS)!==0){if(keyWhitespace===-1)keyWhitespace=index}else keyWhitespace=-1
keyFlags|=code&NON_ASCII|flags
index++}}return{type,index,parameters}}function unescapeQuotedPairs(str,start,end){let result=""
for(let index=start;index<end;index++)if(str.charCodeAt(index)===BSLASH){result+=str.slice(start,index)
start=++index}return result+str.slice(start,end)}const intRegex=/^-?\d+$/
const noiseValue=/^-?\d+n+$/
const originalStringify=JSON.stringify
const originalParse=JSON.parse
const customFormat=/^-?\d+n$/
const bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=val=>val===void 0||typeof val==="function"||typeof val==="symbol"
const isRawJSON=val=>val!==null&&typeof val==="object"&&val.constructor&&val.constructor.name==="RawJSON"
const stringifyIteratively=(rootValue,replacer,spaceParam)=>{let space=""
if(typeof spaceParam==="number")space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam))))
else if(typeof spaceParam==="string")space=spaceParam.slice(0,10)
const isFunctionReplacer=typeof replacer==="function"
const propertyList=Array.isArray(replacer)?new Set(replacer.map(String)):null
const prepareVal=(parent,key,val)=>{const isObject=val!==null&&typeof val==="object"
const hasToJSON=isObject&&typeof val.toJSON==="function"
if(hasToJSON)val=val.toJSON(key)
const isNoise=typeof val==="string"&&noiseValue.test(val)
if(isNoise)return val+"n"
const isBigInt=typeof val==="bigint"
if(isBigInt){const supportsRawJSON="rawJSON"in JSON
if(supportsRawJSON)return JSON.rawJSON(val.toString())
return val.toString()+"n"}if(isFunctionReplacer)val=replacer.call(parent,key,val)
const isPostReplacerObject=val!==null&&typeof val==="object"
if(isPostReplacerObject){const isPrimitiveWrapper=val instanceof Number||val instanceof String||val instanceof Boolean
if(isPrimitiveWrapper)val=val.valueOf()}return val}
const rootProcessed=prepareVal({"":rootValue},"",rootValue)
if(isUnstringifiable(rootProcessed))return
const isRootPrimitive=rootProcessed===null||typeof rootProcessed!=="object"
const isRootNativeRawJSON=isRawJSON(rootProcessed)
if(isRootPrimitive||isRootNativeRawJSON)return originalStringify(rootProcessed)
const chunks=[]
let level=0
const stack=[{parent:{"":rootProcessed},key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),index:0,first:true}]
const visited=new WeakSet([rootProcessed])
while(stack.length>0){const node=stack[stack.length-1]
if(node.index===0){chunks.push(node.isArray?"[":"{")
level++}let isDone=false
if(node.isArray)if(node.index<node.val.length){if(!node.first)chunks.push(",")
if(space)chunks.push("\n"+space.repeat(level))
const childRaw=node.val[node.index]
const childVal=prepareVal(node.val,String(node.index),childRaw)
if(isUnstringifiable(childVal)){chunks.push("null")
node.first=false
node.index++}else{const isComplexObject=childVal!==null&&typeof childVal==="object"
const isNativeRaw=isRawJSON(childVal)
if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON")
visited.add(childVal)
stack.push({parent:node.val,key:String(node.index),val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:true})
node.first=false
node.index++}else{chunks.push(originalStringify(childVal))
node.first=false
node.index++}}}else isDone=true
else{while(node.index<node.keys.length){const k=node.keys[node.index++]
const isFilteredOutByArray=propertyList&&!propertyList.has(k)
if(isFilteredOutByArray)continue
const childRaw=node.val[k]
const childVal=prepareVal(node.val,k,childRaw)
if(isUnstringifiable(childVal))continue
if(!node.first)chunks.push(",")
if(space)chunks.push("\n"+space.repeat(level)+originalStringify(k)+": ")
else chunks.push(originalStringify(k)+":")
const isComplexObject=childVal!==null&&typeof childVal==="object"
const isNativeRaw=isRawJSON(childVal)
if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON")
visited.add(childVal)
stack.push({parent:node.val,key:k,val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:true})
node.first=false
break}else{chunks.push(originalStringify(childVal))
node.first=false}}const isNodeFullyProcessed=node.index>=node.keys.length&&stack[stack.length-1]===node
if(isNodeFullyProcessed)isDone=true}if(isDone){level--
if(!node.first&&space)chunks.push("\n"+space.repeat(level))
chunks.push(node.isArray?"]":"}")
visited.delete(node.val)
stack.pop()}}return chunks.join("")}
const JSONStringify=(value,replacer,space)=>{try{const supportsRawJSON="rawJSON"in JSON
if(supportsRawJSON)return originalStringify(value,(key,val)=>{if(typeof val==="bigint")return JSON.rawJSON(val.toString())
const hasFunctionReplacer=typeof replacer==="function"
if(hasFunctionReplacer)return replacer(key,val)
const isKeyInArrayReplacer=Array.isArray(replacer)&&replacer.includes(key)
if(isKeyInArrayReplacer)return val
return val},space)
if(!value)return originalStringify(value,replacer,space)
const convertedToCustomJSON=originalStringify(value,(key,val)=>{const isNoise=typeof val==="string"&&noiseValue.test(val)
if(isNoise)return val.toString()+"n"
if(typeof val==="bigint")return val.toString()+"n"
const hasFunctionReplacer=typeof replacer==="function"
if(hasFunctionReplacer)return replacer(key,val)
const isKeyInArrayReplacer=Array.isArray(replacer)&&replacer.includes(key)
if(isKeyInArrayReplacer)return val
return val},space)
const processedJSON=convertedToCustomJSON.replace(bigIntsStringify,"$1$2$3")
const denoisedJSON=processedJSON.replace(noiseStringify,"$1$2$3")
return denoisedJSON}catch(error){if(error instanceof RangeError){const convertedJSON=stringifyIteratively(value,replacer,space)
if(convertedJSON===void 0)return
const supportsRawJSON="rawJSON"in JSON
if(supportsRawJSON)return convertedJSON
const processedJSON=convertedJSON.replace(bigIntsStringify,"$1$2$3")
return processedJSON.replace(noiseStringify,"$1$2$3")}throw error}}
const featureCache=new Map
const isContextSourceSupported=()=>{const parseFingerprint=JSON.parse.toString()
if(featureCache.has(parseFingerprint))return featureCache.get(parseFingerprint)
try{const result=JSON.parse("1",(_,__,context)=>!!context?.source&&context.source==="1")
featureCache.set(parseFingerprint,result)
return result}catch{featureCache.set(parseFingerprint,false)
return false}}
const convertMarkedBigIntsReviver=(key,value,context,userReviver)=>{const isCustomFormatBigInt=typeof value==="string"&&customFormat.test(value)
if(isCustomFormatBigInt)return BigInt(value.slice(0,-1))
const isNoiseValue=typeof value==="string"&&noiseValue.test(value)
if(isNoiseValue)return value.slice(0,-1)
const hasUserReviver=typeof userReviver==="function"
if(!hasUserReviver)return value
return userReviver(key,value,context)}
const JSONParseV2=(text,reviver)=>JSON.parse(text,(key,value,context)=>{const isNumber=typeof value==="number"
const isOutOfBounds=value>Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER
const isBigNumber=isNumber&&isOutOfBounds
const isInt=context&&intRegex.test(context.source)
const isBigInt=isBigNumber&&isInt
if(isBigInt)return BigInt(context.source)
const hasCustomReviver=typeof reviver==="function"
if(!hasCustomReviver)return value
return reviver(key,value,context)})
const MAX_INT=Number.MAX_SAFE_INTEGER.toString()
const MAX_DIGITS=MAX_INT.length
const stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const noiseValueWithQuotes=/^"-?\d+n+"$/
const applyReviverIteratively=(parsed,userReviver)=>{const rootHolder={"":parsed}
const stack=[{parent:rootHolder,key:"",visited:false}]
while(stack.length>0){const node=stack[stack.length-1]
if(!node.visited){node.visited=true
const value=node.parent[node.key]
const isComplexObject=value!==null&&typeof value==="object"
if(isComplexObject){const keys=Object.keys(value)
for(let i=keys.length-1;i>=0;i--)stack.push({parent:value,key:keys[i],visited:false})}}else{const{parent,key}=node
let value=parent[key]
if(typeof value==="string"){const isCustomFormatBigInt=customFormat.test(value)
if(isCustomFormatBigInt)value=BigInt(value.slice(0,-1))
else{const isNoise=noiseValue.test(value)
if(isNoise)value=value.slice(0,-1)}}const hasUserReviver=typeof userReviver==="function"
if(hasUserReviver)value=userReviver.call(parent,key,value)
const isDeleted=value===void 0
if(isDeleted)delete parent[key]
else parent[key]=value
stack.pop()}}return rootHolder[""]}
const serializeBigInts=text=>text.replace(stringsOrLargeNumbers,(match,digits,fractional,exponential)=>{const isString=match[0]==='"'
const isNoise=isString&&noiseValueWithQuotes.test(match)
if(isNoise)return match.substring(0,match.length-1)+'n"'
const hasFractionalOrExponential=fractional||exponential
const isLessThanMaxSafeInt=digits&&(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT)
const isStandardValue=isString||hasFractionalOrExponential||isLessThanMaxSafeInt
if(isStandardValue)return match
return'"'+match+'n"'})
const JSONParse=(text,reviver)=>{if(!text)return originalParse(text,reviver)
try{if(isContextSourceSupported())return JSONParseV2(text,reviver)
const serializedData=serializeBigInts(text)
return originalParse(serializedData,(key,value,context)=>convertMarkedBigIntsReviver(key,value,context,reviver))}catch(error){if(error instanceof RangeError){const serializedData=serializeBigInts(text)
const parsed=originalParse(serializedData)
return applyReviverIteratively(parsed,reviver)}throw error}}
var dist_src=__webpack_require__(1015)
var dist_bundle_VERSION="10.0.16"
var defaults_default={headers:{"user-agent":`octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`}}
function dist_bundle_isPlainObject(value){if(typeof value!=="object"||value===null)return false
if(Object.prototype.toString.call(value)!=="[object Object]")return false
const proto=Object.getPrototypeOf(value)
if(proto===null)return true
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return typeof Ctor==="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}var noop=()=>""
async function fetchWrapper(requestOptions){const fetch=requestOptions.request?.fetch||globalThis.fetch
if(!fetch)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const log=requestOptions.request?.log||console
const parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==false
const body=dist_bundle_isPlainObject(requestOptions.body)||Array.isArray(requestOptions.body)?JSONStringify(requestOptions.body):requestOptions.body
const requestHeaders=Object.fromEntries(Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]))
let fetchResponse
try{fetchResponse=await fetch(requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error"
if(error instanceof Error){if(error.name==="AbortError"){error.status=500
throw error}message=error.message
if(error.name==="TypeError"&&"cause"in error)if(error.cause instanceof Error)message=error.cause.message
else if(typeof error.cause==="string")message=error.cause}const requestError=new dist_src.G(message,500,{request:requestOptions})
requestError.cause=error
throw requestError}const status=fetchResponse.status
const url=fetchResponse.url
const responseHeaders={}
for(const[key,value]of fetchResponse.headers)responseHeaders[key]=value
const octokitResponse={url,status,headers:responseHeaders,data:""}
if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/)
const deprecationLink=matches&&matches.pop()
log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?`. See ${deprecationLink}`:""}`)}if(status===204||status===205)return octokitResponse
if(requestOptions.method==="HEAD"){if(status<400)return octokitResponse
throw new dist_src.G(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}if(status===304){octokitResponse.data=await getResponseData(fetchResponse)
throw new dist_src.G("Not modified",status,{response:octokitResponse,request:requestOptions})}if(status>=400){octokitResponse.data=await getResponseData(fetchResponse)
throw new dist_src.G(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,request:requestOptions})}octokitResponse.data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body
return octokitResponse}async function getResponseData(response){const contentType=response.headers.get("content-type")
if(!contentType)return response.text().catch(noop)
const mimetype=dist_parse(contentType)
if(isJSONResponse(mimetype)){let text=""
try{text=await response.text()
return JSONParse(text)}catch(err){return text}}else if(mimetype.type.startsWith("text/")||mimetype.parameters.charset?.toLowerCase()==="utf-8"&&mimetype.type!=="application/octet-stream")return response.text().catch(noop)
else return response.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
()=>new ArrayBuffer(0))}function isJSONResponse(mimetype){return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data==="string")return data
if(data instanceof ArrayBuffer)return"Unknown error"
if(typeof data==="object"&&data!==null&&"message"in data){const objectData=data
const suffix="documentation_url"in objectData?` - ${objectData.documentation_url}`:""
return Array.isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function dist_bundle_withDefaults(oldEndpoint,newDefaults){const endpoint2=oldEndpoint.defaults(newDefaults)
const newApi=function(route,parameters){const endpointOptions=endpoint2.merge(route,parameters)
if(!endpointOptions.request||!endpointOptions.request.hook)return fetchWrapper(endpoint2.parse(endpointOptions))
const request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)))
Object.assign(request2,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})
return endpointOptions.request.hook(request2,endpointOptions)}
return Object.assign(newApi,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})}var request=dist_bundle_withDefaults(endpoint,defaults_default)

;/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */var graphql_dist_bundle_VERSION="0.0.0-development"
function _buildMessageForResponseErrors(data){return`Request failed due to following response errors:\n`+data.errors.map(e=>` - ${e.message}`).join("\n")}var GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(_buildMessageForResponseErrors(response))
this.request=request2
this.headers=headers
this.response=response
this.errors=response.errors
this.data=response.data
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data}
var NON_VARIABLE_OPTIONS=["method","baseUrl","url","headers","request","query","mediaType","operationName"]
var FORBIDDEN_VARIABLE_OPTIONS=["query","method","url"]
var GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/
function graphql(request2,query,options){if(options){if(typeof query==="string"&&"query"in options)return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))
for(const key in options){if(!FORBIDDEN_VARIABLE_OPTIONS.includes(key))continue
return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}}const parsedOptions=typeof query==="string"?Object.assign({query},options):query
const requestOptions=Object.keys(parsedOptions).reduce((result,key)=>{if(NON_VARIABLE_OPTIONS.includes(key)){result[key]=parsedOptions[key]
return result}if(!result.variables)result.variables={}
result.variables[key]=parsedOptions[key]
return result},{})
const baseUrl=parsedOptions.baseUrl||request2.endpoint.DEFAULTS.baseUrl
if(GHES_V3_SUFFIX_REGEX.test(baseUrl))requestOptions.url=baseUrl.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")
return request2(requestOptions).then(response=>{if(response.data.errors){const headers={}
for(const key of Object.keys(response.headers))headers[key]=response.headers[key]
throw new GraphqlResponseError(requestOptions,headers,response.data)}return response.data.data})}function graphql_dist_bundle_withDefaults(request2,newDefaults){const newRequest=request2.defaults(newDefaults)
const newApi=(query,options)=>graphql(newRequest,query,options)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,newRequest),endpoint:newRequest.endpoint})}graphql_dist_bundle_withDefaults(request,{headers:{"user-agent":`octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(customRequest){return graphql_dist_bundle_withDefaults(customRequest,{method:"POST",url:"/graphql"})}
/* v8 ignore if -- @preserve */var b64url="(?:[a-zA-Z0-9_-]+)"
var sep="\\."
var jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`)
var isJWT=jwtRE.test.bind(jwtRE)
async function auth(token){const isApp=isJWT(token)
const isInstallation=token.startsWith("v1.")||token.startsWith("ghs_")
const isUserToServer=token.startsWith("ghu_")
const tokenType=isApp?"app":isInstallation?"installation":isUserToServer?"user-to-server":"oauth"
return{type:"token",token,tokenType}}function withAuthorizationPrefix(token){if(token.split(/\./).length===3)return`bearer ${token}`
return`token ${token}`}async function hook(token,request,route,parameters){const endpoint=request.endpoint.merge(route,parameters)
endpoint.headers.authorization=withAuthorizationPrefix(token)
return request(endpoint)}var createTokenAuth=function createTokenAuth2(token){if(!token)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof token!=="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
token=token.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})}
const version_VERSION="7.0.8"
const dist_src_noop=()=>{}
const consoleWarn=console.warn.bind(console)
const consoleError=console.error.bind(console)
function createLogger(logger={}){if(typeof logger.debug!=="function")logger.debug=dist_src_noop
if(typeof logger.info!=="function")logger.info=dist_src_noop
if(typeof logger.warn!=="function")logger.warn=consoleWarn
if(typeof logger.error!=="function")logger.error=consoleError
return logger}const userAgentTrail=`octokit-core.js/${version_VERSION} ${getUserAgent()}`
class Octokit{static VERSION=version_VERSION
static defaults(defaults){const OctokitWithDefaults=class extends(this){constructor(...args){const options=args[0]||{}
if(typeof defaults==="function"){super(defaults(options))
return}super(Object.assign({},defaults,options,options.userAgent&&defaults.userAgent?{userAgent:`${options.userAgent} ${defaults.userAgent}`}:null))}}
return OctokitWithDefaults}static plugins=[]
static plugin(...newPlugins){const currentPlugins=this.plugins
const NewOctokit=class extends(this){static plugins=currentPlugins.concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}
return NewOctokit}constructor(options={}){const hook=new before_after_hook.Collection
const requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,{hook:hook.bind(null,"request")}),mediaType:{previews:[],format:""}}
requestDefaults.headers["user-agent"]=options.userAgent?`${options.userAgent} ${userAgentTrail}`:userAgentTrail
if(options.baseUrl)requestDefaults.baseUrl=options.baseUrl
if(options.previews)requestDefaults.mediaType.previews=options.previews
if(options.timeZone)requestDefaults.headers["time-zone"]=options.timeZone
this.request=request.defaults(requestDefaults)
this.graphql=withCustomRequest(this.request).defaults(requestDefaults)
this.log=createLogger(options.log)
this.hook=hook
if(!options.authStrategy)if(!options.auth)this.auth=async()=>({type:"unauthenticated"})
else{const auth=createTokenAuth(options.auth)
hook.wrap("request",auth.hook)
this.auth=auth}else{const{authStrategy,...otherOptions}=options
const auth=authStrategy(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth))
hook.wrap("request",auth.hook)
this.auth=auth}const classConstructor=this.constructor
for(let i=0;i<classConstructor.plugins.length;++i)Object.assign(this,classConstructor.plugins[i](this,options))}request
graphql
log
hook
auth}}),3779:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ud:()=>paginateRest})
var VERSION="0.0.0-development"
function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]}
const responseNeedsNormalization=("total_count"in response.data||"total_commits"in response.data)&&!("url"in response.data)
if(!responseNeedsNormalization)return response
const incompleteResults=response.data.incomplete_results
const repositorySelection=response.data.repository_selection
const totalCount=response.data.total_count
const totalCommits=response.data.total_commits
delete response.data.incomplete_results
delete response.data.repository_selection
delete response.data.total_count
delete response.data.total_commits
const namespaceKey=Object.keys(response.data)[0]
const data=response.data[namespaceKey]
response.data=data
if(typeof incompleteResults!=="undefined")response.data.incomplete_results=incompleteResults
if(typeof repositorySelection!=="undefined")response.data.repository_selection=repositorySelection
response.data.total_count=totalCount
response.data.total_commits=totalCommits
return response}function iterator(octokit,route,parameters){const options=typeof route==="function"?route.endpoint(parameters):octokit.request.endpoint(route,parameters)
const requestMethod=typeof route==="function"?route:octokit.request
const method=options.method
const headers=options.headers
let url=options.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:true}
try{const response=await requestMethod({method,url,headers})
const normalizedResponse=normalizePaginatedListResponse(response)
url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!url&&"total_commits"in normalizedResponse.data){const parsedUrl=new URL(normalizedResponse.url)
const params=parsedUrl.searchParams
const page=parseInt(params.get("page")||"1",10)
const per_page=parseInt(params.get("per_page")||"250",10)
if(page*per_page<normalizedResponse.data.total_commits){params.set("page",String(page+1))
url=parsedUrl.toString()}}return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error
url=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(octokit,route,parameters,mapFn){if(typeof parameters==="function"){mapFn=parameters
parameters=void 0}return gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),mapFn)}function gather(octokit,results,iterator2,mapFn){return iterator2.next().then(result=>{if(result.done)return results
let earlyExit=false
function done(){earlyExit=true}results=results.concat(mapFn?mapFn(result.value,done):result.value.data)
if(earlyExit)return results
return gather(octokit,results,iterator2,mapFn)})}Object.assign(paginate,{iterator})
function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}paginateRest.VERSION=VERSION}),9735:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>retry})
var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3251)
var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1015)
var VERSION="0.0.0-development"
function isRequestError(error){return error.request!==void 0}async function errorRequest(state,octokit,error,options){if(!isRequestError(error)||!error?.request.request)throw error
if(error.status>=400&&!state.doNotRetry.includes(error.status)){const retries=options.request.retries!=null?options.request.retries:state.retries
const retryAfter=Math.pow((options.request.retryCount||0)+1,2)
throw octokit.retry.retryRequest(error,retries,retryAfter)}throw error}async function wrapRequest(state,octokit,request,options){const limiter=new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__
limiter.on("failed",function(error,info){const maxRetries=~~error.request.request?.retries
const after=~~error.request.request?.retryAfter
options.request.retryCount=info.retryCount+1
if(maxRetries>info.retryCount)return after*state.retryAfterBaseValue})
return limiter.schedule(requestWithGraphqlErrorHandling.bind(null,state,octokit,request),options)}async function requestWithGraphqlErrorHandling(state,octokit,request,options){const response=await request(options)
if(response.data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.test(response.data.errors[0].message)){const error=new _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__.G(response.data.errors[0].message,500,{request:options,response})
return errorRequest(state,octokit,error,options)}return response}function retry(octokit,octokitOptions){const state=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},octokitOptions.retry)
const retryPlugin={retry:{retryRequest:(error,retries,retryAfter)=>{error.request.request=Object.assign({},error.request.request,{retries,retryAfter})
return error}}}
if(state.enabled){octokit.hook.error("request",errorRequest.bind(null,state,retryPlugin))
octokit.hook.wrap("request",wrapRequest.bind(null,state,retryPlugin))}return retryPlugin}retry.VERSION=VERSION}),6856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>throttling})
var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3251)
var VERSION="0.0.0-development"
var noop=()=>Promise.resolve()
function wrapRequest(state,request,options){return state.retryLimiter.schedule(doRequest,state,request,options)}async function doRequest(state,request,options){const{pathname}=new URL(options.url,"http://github.test")
const isAuth=isAuthRequest(options.method,pathname)
const isWrite=!isAuth&&options.method!=="GET"&&options.method!=="HEAD"
const isSearch=options.method==="GET"&&pathname.startsWith("/search/")
const isGraphQL=pathname.startsWith("/graphql")
const retryCount=~~request.retryCount
const jobOptions=retryCount>0?{priority:0,weight:0}:{}
if(state.clustering)jobOptions.expiration=1e3*60
if(isWrite||isGraphQL)await state.write.key(state.id).schedule(jobOptions,noop)
if(isWrite&&state.triggersNotification(pathname))await state.notifications.key(state.id).schedule(jobOptions,noop)
if(isSearch)await state.search.key(state.id).schedule(jobOptions,noop)
const req=(isAuth?state.auth:state.global).key(state.id).schedule(jobOptions,request,options)
if(isGraphQL){const res=await req
if(res.data.errors!=null&&res.data.errors.some(error=>error.type==="RATE_LIMITED")){const error=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:res,data:res.data})
throw error}}return req}function isAuthRequest(method,pathname){return method==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(pathname)||method==="POST"&&(/^\/applications\/[^/]+\/token$/.test(pathname)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname)||pathname==="/login/oauth/access_token")}var triggers_notification_paths_default=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(paths){const regexes=paths.map(path=>path.split("/").map(c=>c.startsWith("{")?"(?:.+?)":c).join("/"))
const regex2=`^(?:${regexes.map(r=>`(?:${r})`).join("|")})[^/]*$`
return new RegExp(regex2,"i")}var regex=routeMatcher(triggers_notification_paths_default)
var triggersNotification=regex.test.bind(regex)
var groups={}
var createGroups=function(Bottleneck,common){groups.global=new Bottleneck.Group({id:"octokit-global",maxConcurrent:10,...common})
groups.auth=new Bottleneck.Group({id:"octokit-auth",maxConcurrent:1,...common})
groups.search=new Bottleneck.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...common})
groups.write=new Bottleneck.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...common})
groups.notifications=new Bottleneck.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...common})}
function throttling(octokit,octokitOptions){const{enabled=true,Bottleneck=bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__,id="no-id",timeout=1e3*60*2,connection}=octokitOptions.throttle||{}
if(!enabled)return{}
const common={timeout}
if(typeof connection!=="undefined")common.connection=connection
const state=Object.assign({clustering:connection!=null,triggersNotification,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id},octokitOptions.throttle)
if(typeof state.onSecondaryRateLimit!=="function"||typeof state.onRateLimit!=="function")throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
let initialized=false
const initializeBottleneck=()=>{if(initialized)return
initialized=true
if(groups.global==null)createGroups(Bottleneck,common)
state.global=state.global??groups.global
state.auth=state.auth??groups.auth
state.search=state.search??groups.search
state.write=state.write??groups.write
state.notifications=state.notifications??groups.notifications
state.retryLimiter=state.retryLimiter??new Bottleneck
const events={}
const emitter=new Bottleneck.Events(events)
events.on("secondary-limit",state.onSecondaryRateLimit)
events.on("rate-limit",state.onRateLimit)
events.on("error",e=>octokit.log.warn("Error in throttling-plugin limit handler",e))
state.retryLimiter.on("failed",async function(error,info){const[state2,request,options]=info.args
const{pathname}=new URL(options.url,"http://github.test")
const shouldRetryGraphQL=pathname.startsWith("/graphql")&&error.status!==401
if(!(shouldRetryGraphQL||error.status===403||error.status===429))return
const retryCount=~~request.retryCount
request.retryCount=retryCount
options.request.retryCount=retryCount
const{wantRetry,retryAfter=0}=await async function(){if(/\bsecondary rate\b/i.test(error.message)){const retryAfter2=Number(error.response.headers["retry-after"])||state2.fallbackSecondaryRateRetryAfter
const wantRetry2=await emitter.trigger("secondary-limit",retryAfter2,options,octokit,retryCount)
return{wantRetry:wantRetry2,retryAfter:retryAfter2}}if(error.response.headers!=null&&error.response.headers["x-ratelimit-remaining"]==="0"||(error.response.data?.errors??[]).some(error2=>error2.type==="RATE_LIMITED")){const rateLimitReset=new Date(~~error.response.headers["x-ratelimit-reset"]*1e3).getTime()
const retryAfter2=Math.max(Math.ceil((rateLimitReset-Date.now())/1e3)+1,0)
const wantRetry2=await emitter.trigger("rate-limit",retryAfter2,options,octokit,retryCount)
return{wantRetry:wantRetry2,retryAfter:retryAfter2}}return{}}()
if(wantRetry){request.retryCount++
return retryAfter*state2.retryAfterBaseValue}})}
octokit.hook.wrap("request",(request,options)=>{initializeBottleneck()
return wrapRequest(state,request,options)})
return{}}throttling.VERSION=VERSION
throttling.triggersNotification=triggersNotification}),1015:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>RequestError})
class RequestError extends Error{name
status
request
response
constructor(message,statusCode,options){super(message,{cause:options.cause})
this.name="HttpError"
this.status=Number.parseInt(statusCode)
if(Number.isNaN(this.status))this.status=0

;/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */if("response"in options)this.response=options.response
const requestCopy=Object.assign({},options.request)
if(options.request.headers.authorization)requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})
requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=requestCopy}}})}
