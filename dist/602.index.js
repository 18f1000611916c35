export const id=602
export const ids=[602]
export const modules={8127:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{YAML:()=>YAML})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815)
const YAML={readWords,readEntries}
function readWords(text){const{contents,fault}=readYaml(text)
if(fault!==void 0||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(contents))return
const words=contents.items.map(item=>textOf(item,text))
return words.every(word=>word!==void 0)?words:void 0}const YAML_SYNTAX="In YAML, quote a value that has a line break or ` #` in it, or starts with `&`, `*`, `!`, `|`, `>`, `[` or `{`."
function readEntries(text){const{contents,fault}=readYaml(text)
if(fault!==void 0)return{wrong:"is neither `NAME=value` lines nor YAML",at:fault}
if(contents===null)return[]
if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents))return{wrong:"has a line without `=`",at:contents.range[0]}
const entries=[]
for(const{key,value}of contents.items){const at=key.range[0]
const[name,written]=[textOf(key,text),textOf(value,text)]
if(name===void 0||written===void 0)return{wrong:"has a value that is not text",at,cause:YAML_SYNTAX}
entries.push({name,value:written,at})}return entries}function readYaml(text){const{contents,errors}=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{schema:"core",uniqueKeys:false,logLevel:"error"})
return{contents,fault:errors[0]?.pos[0]}}function textOf(node,text){if(node===null)return""
if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)||node.anchor!==void 0||node.tag!==void 0)return
const[start,end]=node.range??[0,0]
if(node.type==="PLAIN"&&(text.slice(start,end).includes("\n")||isCommented(text,start,end)))return
if(node.type?.startsWith("BLOCK_")&&node.value==="")return
return node.value===null?"":node.source??String(node.value)}function isCommented(text,start,end){const line=text.slice(text.lastIndexOf("\n",start-1)+1,end)
return/^[^\S\n]*#/.test(text.slice(end))||start===end&&/:\s+#/.test(line)}})}
