import { allowingCommand, causeWords, lineOf, listAddress, shortCommit, visible } from "./basics.js";
import { alsoInText, planHeadline, rowsOf, shownEntries, sidesOf, splitGroups, strayText, withPartsTogether } from "./rendering.js";
import { withoutMark } from "./model.js";
const ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&#39;"]
]);
function htmlText(text) {
	return text.replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? found);
}
const script = "/* plsync (Apache-2.0). Contains Preact (MIT, (c) 2015-present Jason Miller). */(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),j(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,M(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=E(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=j(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&N(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=D(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function E(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=O(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),ae(s,s));return r}function D(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=D(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function O(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function j(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,E,D,O,k,A,te,j,M,N,P,F,I=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof I==`function`){v=s.length;try{if(E=n.props,D=(p=I.prototype)&&p.render,O=(p=I.contextType)&&i[p.__c],k=p?O?O.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(D?n.__c=S=new I(E,k):(n.__c=S=new b(E,k),S.constructor=I,S.render=oe),O&&O.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),D&&(S.__s||(S.__s=S.state),I.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,I.getDerivedStateFromProps(E,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(E!==C&&D&&!I.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(E,S.__s,k)){n.__v!=r.__v&&(S.props=E,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(E,S.__s,k),D&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else D&&!I.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),D&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=E,S.__P=t,S.__g&=-5,A=e.__r,te=D?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);D&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),D&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),j=p&&p.type===y&&p.key==null?p.props.children:p,E.__P&&(p=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ae(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=ee(t,m(j)?j:[j],n,r,i,a,o,s,c,l,d),E.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(F=o[P-1])&&F.nodeType==8;)P--;for(;P<o.length;P++)if(F=o[P]){if(o[P]=null,M){if(F==N)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(N=ne(M=F))}}}if(!M){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;M=c}(p=ne(M=n.__c.__z||(n.__c.__z=M)))?(n.__e=M,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function M(t,n,r){for(var i=0;i<r.length;)N(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(D?b.localName==D:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in E||f==`value`&&`defaultValue`in E||f==`checked`&&`defaultChecked`in E||A(t,f,null,b,a);for(f in E)b=E[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&D!=`textarea`||(f=`value`,D==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(D!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===E||c&&t.data==E||(t.data=E);return t}function N(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ae(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||N(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ae(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function P(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],j(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),M(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};var F,I,se,ce,le=Object.is,ue=0,de=[],fe=[],L=e,pe=L.__b,me=L.__r,he=L.diffed,ge=L.__c,_e=L.unmount,ve=L.__;function ye(e,t){L.__h&&L.__h(I,e,ue||t),ue=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return ue=1,be(ke,e)}function be(e,t,n){var r=ye(F++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ke(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function z(e,t){var n=ye(F++,3);!L.__s&&Oe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function xe(e,t){var n=ye(F++,4);!L.__s&&Oe(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function Se(e){return ue=5,B(function(){return{current:e}},[])}function B(e,t){var n=ye(F++,7);return Oe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(){var e;do{for(;e=fe.shift();)try{V(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(V),t.__h.some(De),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(fe.length)}L.__b=function(e){I=null,pe&&pe(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},L.__r=function(e){me&&me(e),F=0;var t=(I=e.__c).__H;t&&(se==I?I.__h=[]:(t.__h.some(V),t.__h.some(De),F=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=I},L.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ee(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=I=null},L.__c=function(e,t){t.some(function(e){try{e.__h.some(V),e.__h=e.__h.filter(function(e){return!e.__||De(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},L.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Ee(fe.push(r))}else V(r)}catch(e){t=e}}),r.__H=void 0,t&&L.__e(t,r.__v))};var we=typeof requestAnimationFrame==`function`;function Te(e){var t,n=function(){clearTimeout(r),we&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);we&&(t=requestAnimationFrame(n))}function Ee(e){e!=1&&ce==L.requestAnimationFrame||((ce=L.requestAnimationFrame)||Te)(Ce)}function V(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function De(e){var t=I;e.__c=e.__(),I=t}function Oe(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function ke(e,t){return typeof t==`function`?t(e):t}function Ae(e,t,n){if(e===``)return[];let r=[],i=e.split(`:`);for(let[e,a]of i.entries()){let o=t&&e===i.length-1&&a.includes(`.`)?n(a):void 0;if(o!==void 0)r.push(o>>>16,o&65535);else if(/^[0-9a-f]{1,4}$/i.test(a))r.push(Number.parseInt(a,16));else return}return r}function je(e,t){let[n=``,r,...i]=e.split(`::`),a=Ae(n,r===void 0,t),o=Ae(r??``,!0,t);if(i.length>0||a===void 0||o===void 0)return;let s=8-a.length-o.length;if(!(r===void 0?s!==0:s<1))return[...a,...Array(s).fill(0),...o].reduce((e,t)=>e<<16n|BigInt(t),0n)}function Me(e){let t=Array.from({length:8},(t,n)=>Number(e>>BigInt(16*(7-n))&65535n)),[n,r]=[0,1];for(let e=0;e<8;e++){let i=e;for(;t[i]===0;)i++;i-e>r&&([n,r]=[e,i-e])}let i=e=>e.map(e=>e.toString(16)).join(`:`);return r===1?i(t):`${i(t.slice(0,n))}::${i(t.slice(n+r))}`}let Ne=8n;function H(e,t){if(typeof e==`number`){let n=2**(32-t);return Math.floor(e/n)*n*64+t}let n=128n-BigInt(t);return e>>n<<n<<Ne|BigInt(t)}function Pe(e){return typeof e==`number`?Le(e):Number(e&255n)}function Fe(e){return typeof e==`number`?Ie(e):e>>Ne}function Ie(e){return Math.floor(e/64)}function Le(e){return e-Ie(e)*64}function Re(e){let t=Fe(e);return typeof t==`number`?t+2**(32-Pe(e))-1:t+(1n<<128n-BigInt(Pe(e)))-1n}function ze(e,t){return typeof e==typeof t&&Fe(e)<=Fe(t)&&Re(t)<=Re(e)}function Be(e,t){return ze(e,t)||ze(t,e)}function Ve(e){return typeof e==`number`?`${e>>>24}.${e>>>16&255}.${e>>>8&255}.${e&255}`:Me(e)}function He(e){return`${Ve(Fe(e))}/${Pe(e)}`}let[Ue,We,Ge]=[48,57,46];function Ke(e){let t=0,n=0,r=0,i=0;for(let a=0;a<e.length;a++){let o=e.charCodeAt(a);if(o===Ge&&r>0&&i<3)t=t*256+n,i++,n=r=0;else if(o<Ue||o>We||r>0&&n===0||(n=n*10+o-Ue,r++,n>255))return}return i===3&&r>0?t*256+n:void 0}function qe(e){return e.includes(`:`)?je(e,Ke):Ke(e)}let Je=[`from`,`instance`,`label`,`group`,`why`,`description`];function U({texts:e,steps:t}){let n=new Uint32Array(t.length),r=0;for(let[e,i]of t.entries())r+=i,n[e]=r;return{texts:e,indexes:n}}function Ye(e){let t=0;return e.map(e=>typeof e==`string`?BigInt(`0x${e}`):(t+=e,t))}function Xe(e,t){let n=new Uint32Array(t),r=0;for(let[t,i]of e.entries())n.fill(t,r,r+i),r+=i;return n}function Ze(e){let t=Ye(e.cidrs);return{length:t.length,changes:e.changes,cidrs:t,lists:Xe(e.counts,t.length),from:U(e.from),instance:U(e.instance),label:U(e.label),group:U(e.group),why:U(e.why),description:U(e.description)}}function W(e,t){let n=n=>e[n].texts[e[n].indexes[t]??0]??``,[r,i,a]=[n(`from`),n(`instance`),n(`label`)],o=[r,i===``?`-`:i,a].filter(e=>e!==``).join(` `);return{change:e.changes[t],cidr:He(e.cidrs[t]),list:e.lists[t]??0,from:r,instance:i,label:a,group:n(`group`),why:n(`why`),description:n(`description`)||o}}function Qe({cidrs:e},t){if(typeof t!=`number`)return n=>Be(e[n],t);let[n,r]=[Ie(t),2**(32-Le(t))];return t=>{let i=e[t];if(typeof i!=`number`)return!1;let a=Ie(i);return a<n+r&&n<a+2**(32-Le(i))}}function $e(e,t){let n=Je.map(n=>{let{texts:r,indexes:i}=e[n];return{indexes:i,found:Uint8Array.from(r,e=>+!!e.toLowerCase().includes(t))}}).filter(({found:e})=>e.includes(1));return e=>n.some(({indexes:t,found:n})=>n[t[e]??0]===1)}let et=/^(\\d{1,3}(?:\\.\\d{1,3}){0,2})\\.$|^(\\d{1,3}(?:\\.\\d{1,3}){1,2})$/,tt=/^((?:[0-9a-f]{1,4}:){1,7})$/;function nt(e){let t=e.indexOf(`/`),n=qe(t<0?e:e.slice(0,t));if(n===void 0)return rt(e);let r=typeof n==`number`?32:128;if(t<0)return H(n,r);let i=e.slice(t+1);return i===``?H(n,r):/^\\d{1,3}$/.test(i)&&Number(i)<=r?H(n,Number(i)):void 0}function rt(e){let[,t,n]=et.exec(e)??[],r=(t??n)?.split(`.`)??[];if(r.length>0){let e=qe([...r,`0`,`0`,`0`].slice(0,4).join(`.`));return e===void 0?void 0:H(e,r.length*8)}let i=tt.exec(e)?.[1]?.split(`:`).filter(e=>e!==``)??[],a=i.length===0?void 0:qe(`${i.join(`:`)}::`);return a===void 0?void 0:H(a,i.length*16)}function it(e){return e.toLowerCase().split(/\\s+/).filter(e=>e!==``).map(e=>{let t=nt(e);return t===void 0?{kind:`text`,text:e}:{kind:`block`,block:t,text:e}})}let at={words:``,account:``,region:``,list:``,group:``,cause:``,change:``};function ot(e,t){let n=e.sources.map(e=>t.sources[e]?.name??``),r=(e.references??[]).map(e=>t.resources[e]?.id??``),{address:i,accountId:a,mapping:o,id:s,verdict:c,cause:l}=e;return[i,a,o,s,c,l,...n,...r].join(`\n`).toLowerCase()}let st=[`+`,`-`,`~`];function ct(e){return e.split(` `)[0]??``}function lt(e,{account:t,region:n,list:r,cause:i,change:a}){return(t===``||e.account===t)&&(n===``||e.region===n)&&(r===``||e.address===r)&&(i===``||e.cause===i)&&(a===``||st.includes(a)||e.status===a)}function ut({group:{texts:e,indexes:t}},n){if(n===``)return()=>!0;let r=ct(n),i=Uint8Array.from(e,e=>+(ct(e)===r));return e=>i[t[e]??0]===1}function dt(e,t){let n=e.lists.map(t=>ot(t,e)),r=[];for(let t of e.entries.counts)r.push((r.at(-1)??0)+t);let i=({sources:t},n)=>t.some(t=>e.sources[t]?.name===ct(n));return a=>{let o=it(a.words),s=o.map(e=>ft(e,t)),c=ut(t,a.group),l=st.includes(a.change)?a.change:``,{changes:u}=t,d=[],f=[];for(let[t,p]of e.lists.entries()){if(!lt(p,a))continue;let e=n[t]??``,m=s.filter((t,n)=>!e.includes(o[n]?.text??``)),h=f.length;for(let e=t===0?0:r[t-1]??0;e<(r[t]??0);e++)(l===``||u[e]===l)&&c(e)&&m.every(t=>t(e))&&f.push(e);(m.length===0&&l===``&&(a.group===``||i(p,a.group))||f.length>h)&&d.push(t)}return{lists:d,entries:Uint32Array.from(f)}}}function ft(e,t){if(e.kind===`text`)return $e(t,e.text);let[n,r]=[Qe(t,e.block),$e(t,e.text)];return e=>n(e)||r(e)}function pt(e){return Object.values(e).every(e=>e.trim()===``)}let mt=[`held`,`not_planned`,`delete`,`create`,`update`,`retain`,`keep`];function ht(e,t,{changes:n,lists:r}){let i={going:{\"+\":0,\"-\":0,\"~\":0},held:{\"+\":0,\"-\":0,\"~\":0}},a=t.lists.map(({status:e})=>e===`held`);for(let t of e.entries){let e=a[r[t]??0]?i.held:i.going;e[n[t]]++}let o=Object.fromEntries(mt.map(e=>[e,0]));for(let n of e.lists){let e=t.lists[n];e!==void 0&&(o[e.status]++,e.status===`delete`&&(i.going[`-`]+=e.before))}let s=e=>({added:e[`+`],removed:e[`-`],described:e[`~`]});return{lists:e.lists.length,byStatus:o,entries:s(i.going),held:s(i.held)}}let G=[`lists`,`entries`,`map`,`notices`],gt=Object.keys(at);function _t({view:e,search:t}){let n=new URLSearchParams;e!==`lists`&&n.set(`view`,e);for(let e of gt)t[e]!==``&&n.set(e,t[e]);let r=n.toString();return r===``?``:`#${r}`}function vt(e){let t=new URLSearchParams(e.replace(/^#/,``));return{view:G.find(e=>e===t.get(`view`))??`lists`,search:Object.fromEntries(gt.map(e=>[e,t.get(e)??``]))}}function yt(){let[e,t]=R(()=>vt(location.hash));return z(()=>{let e=()=>t(vt(location.hash));return addEventListener(`popstate`,e),()=>removeEventListener(`popstate`,e)},[]),[e,n=>{let r=_t(n)||`${location.pathname}${location.search}`;n.view===e.view?history.replaceState(null,``,r):history.pushState(null,``,r),t(n)}]}var bt=Symbol.for(`pv`),xt=0;Array.isArray;function K(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bt,__v:--xt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function St({title:e,id:t,onClose:n,children:r}){let i=Se(null);return z(()=>{matchMedia(`(max-width: 999px)`).matches&&i.current?.focus()},[t]),z(()=>{let e=e=>{e.key===`Escape`&&(n(),document.querySelector(`[role=grid]`)?.focus({preventScroll:!0}))};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)}),/* @__PURE__ */ K(`aside`,{class:`panel`,\"aria-label\":`Details`,children:[/* @__PURE__ */ K(`div`,{class:`panel-head`,children:[/* @__PURE__ */ K(`h2`,{children:e}),/* @__PURE__ */ K(`button`,{ref:i,type:`button`,class:`close`,\"aria-label\":`Close details`,onClick:n,children:`×`})]}),r]})}function Ct({words:e}){let t=it(e).find(({kind:e})=>e===`block`)?.text;return/* @__PURE__ */ K(`div`,{class:`empty`,children:[/* @__PURE__ */ K(`p`,{children:`Nothing here fits the search.`}),t!==void 0&&/* @__PURE__ */ K(`p`,{children:[`A plan has the entries that change. `,/* @__PURE__ */ K(`code`,{children:[`plsync explain `,t]}),` looks for the address in all entries of all lists.`]})]})}function wt(e){let[t,n]=R(()=>matchMedia(e).matches);return z(()=>{let t=matchMedia(e),r=()=>n(t.matches);return t.addEventListener(`change`,r),()=>t.removeEventListener(`change`,r)},[e]),t}let Tt=`(max-width: 799px)`;function Et(e,t){let n=Se(null),[r,i]=R({start:0,end:60});return xe(()=>{let r=()=>{let r=n.current?.getBoundingClientRect().top??0,a=Math.floor(-r/t)-12,o=Math.max(0,Math.min(a,e-1)),s=Math.min(e,Math.max(o,Math.ceil((innerHeight-r)/t)+12));i(e=>e.start===o&&e.end===s?e:{start:o,end:s})};return r(),addEventListener(`scroll`,r,{passive:!0}),addEventListener(`resize`,r),()=>{removeEventListener(`scroll`,r),removeEventListener(`resize`,r)}},[e,t]),{body:n,span:{start:Math.min(r.start,e),end:Math.min(r.end,e)}}}function Dt(e,t,n,r){let i={ArrowDown:t+1,ArrowUp:t-1,PageDown:t+r,PageUp:t-r,Home:0,End:n-1}[e];return i===void 0?void 0:Math.max(0,Math.min(n-1,i))}function Ot(e){let{label:t,name:n,titles:r,length:i,rowHeight:a,selected:o,onSelect:s,cells:c,tone:l}=e,{body:u,span:d}=Et(i,a),f=e=>{let t=(u.current?.getBoundingClientRect().top??0)+e*a,n=t-(document.querySelector(`.bar`)?.getBoundingClientRect().bottom??0)-a,r=t+2*a-innerHeight;n<0?scrollBy(0,n):r>0&&scrollBy(0,r)},p=e=>{let t=Math.max(1,Math.floor(innerHeight/a)-8),n=i===0?void 0:Dt(e.key,o??-1,i,t);n!==void 0&&(e.preventDefault(),s(n),f(n))},m=Array.from({length:d.end-d.start},(e,t)=>d.start+t),h=o!==void 0&&o>=d.start&&o<d.end;return/* @__PURE__ */ K(`table`,{class:`grid ${n}`,role:`grid`,\"aria-label\":t,\"aria-rowcount\":i+1,\"aria-colcount\":r.length,tabIndex:0,\"aria-activedescendant\":h?`${n}-${o}`:void 0,onKeyDown:p,onClick:e=>{let t=e.target instanceof Element?e.target.closest(`tbody tr`)?.getAttribute(`aria-rowindex`):null;t!=null&&s(Number(t)-2)},children:[/* @__PURE__ */ K(`thead`,{children:/* @__PURE__ */ K(`tr`,{\"aria-rowindex\":1,class:`row`,children:r.map(e=>/* @__PURE__ */ K(`th`,{scope:`col`,children:e},e))})}),/* @__PURE__ */ K(`tbody`,{ref:u,style:{height:`${i*a}px`},children:m.map(e=>/* @__PURE__ */ K(`tr`,{id:`${n}-${e}`,\"aria-rowindex\":e+2,\"aria-selected\":e===o,class:`row tone-${l(e)}`,style:{transform:`translateY(${e*a}px)`},children:c(e).map((e,t)=>/* @__PURE__ */ K(`td`,{children:e},r[t]))},e))})]})}function kt({sign:e,word:t,tone:n}){return/* @__PURE__ */ K(`b`,{class:`sign tone-${n}`,title:t,children:[/* @__PURE__ */ K(`span`,{\"aria-hidden\":`true`,children:e}),/* @__PURE__ */ K(`span`,{class:`hidden`,children:t})]})}function At({list:e}){return/* @__PURE__ */ K(`span`,{class:`address`,title:e.address,children:[/* @__PURE__ */ K(`span`,{class:`quiet`,children:e.address.slice(0,e.address.length-e.name.length)}),/* @__PURE__ */ K(`b`,{children:e.name}),e.partOf!==``&&/* @__PURE__ */ K(`span`,{class:`quiet part`,children:[` part of `,e.partOf]})]})}function jt({facts:e}){let t=e.filter(({value:e})=>e!==``);return t.length===0?null:/* @__PURE__ */ K(`dl`,{class:`facts`,children:t.map(({symbol:e,name:t,value:n})=>/* @__PURE__ */ K(`div`,{class:Mt[e],children:[/* @__PURE__ */ K(`dt`,{children:e===``?t:`${e===`-`?`−`:e} ${t}`}),/* @__PURE__ */ K(`dd`,{children:n})]},`${e}${t}${n}`))})}let Mt={\"+\":`tone-add`,\"-\":`tone-remove`,\"~\":`tone-change`,\"\":``},q={held:{sign:`!`,word:`held back`,tone:`held`},not_planned:{sign:`?`,word:`not planned`,tone:`held`},delete:{sign:`−`,word:`to delete`,tone:`remove`},create:{sign:`+`,word:`to create`,tone:`add`},update:{sign:`~`,word:`to change`,tone:`change`},retain:{sign:`~`,word:`to retain`,tone:`change`},keep:{sign:`=`,word:`unchanged`,tone:`quiet`}},J={\"+\":{sign:`+`,word:`added`,tone:`add`},\"-\":{sign:`−`,word:`removed`,tone:`remove`},\"~\":{sign:`~`,word:`described anew`,tone:`change`}},Nt=new Intl.NumberFormat(`en`);function Y(e){return Nt.format(e)}function X(e,t){let n=t.endsWith(`y`)?`${t.slice(0,-1)}ies`:`${t}s`;return`${Y(e)} ${e===1?t:n}`}function Pt(e,t,n){return[e===0?``:`+${Y(e)}`,t===0?``:`−${Y(t)}`,n===0?``:`~${Y(n)}`].filter(e=>e!==``).join(` `)}function Ft({status:e,before:t},n){return e===`delete`?Pt(0,t,0):Pt(n?.[`+`]??0,n?.[`-`]??0,n?.[`~`]??0)}let It=[`Change`,`CIDR`,`List`,`From`,`Name`,`Security group`,`Why`];function Lt({report:e,index:t,go:n}){let r=W(e.entries,t),i=e.data.lists[r.list],{word:a,tone:o}=J[r.change],s=i.status===`held`,c=[[`List`,i.address],[`From`,r.from],[`Instance`,r.instance],[`Name`,r.label],[`Security group`,r.group],[`Why`,r.why],[`Description in AWS`,r.description],[`Mapping`,i.mapping],[`Written in`,i.place],[`Cause`,i.cause]];return/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(`p`,{children:[s?/* @__PURE__ */ K(`b`,{class:`tone-held`,children:`held back`}):/* @__PURE__ */ K(`b`,{class:`tone-${o}`,children:a}),s?`: would be ${a}`:``]}),/* @__PURE__ */ K(jt,{facts:c.map(([e,t])=>({symbol:``,name:e,value:t}))}),/* @__PURE__ */ K(`p`,{class:`actions`,children:[/* @__PURE__ */ K(`button`,{type:`button`,onClick:()=>n(`lists`,{list:i.address,words:``,change:``}),children:`Show the list`}),r.group!==``&&/* @__PURE__ */ K(`button`,{type:`button`,onClick:()=>n(`entries`,{group:r.group,list:``,words:``}),children:[`All entries of `,ct(r.group)]})]})]})}function Rt(e){let{report:t,found:n,selected:r,select:i,go:a,words:o}=e,{data:s,entries:c}=t,l=wt(Tt);if(n.entries.length===0)return/* @__PURE__ */ K(Ct,{words:o});let u=r.startsWith(`entry `)?n.entries.indexOf(Number(r.slice(6))):-1,d=n.entries[u],f=e=>s.lists[c.lists[n.entries[e]??0]??0];return/* @__PURE__ */ K(`div`,{class:d===void 0?``:`with-panel`,children:[/* @__PURE__ */ K(Ot,{label:`Entries`,name:`of-entries`,titles:It,length:n.entries.length,rowHeight:l?72:30,selected:u<0?void 0:u,onSelect:e=>i(`entry ${n.entries[e]}`),tone:e=>f(e).status===`held`?`quiet`:J[W(c,n.entries[e]??0).change].tone,cells:e=>{let t=W(c,n.entries[e]??0),r=f(e);return[/* @__PURE__ */ K(`span`,{children:[/* @__PURE__ */ K(kt,{...J[t.change]}),r.status===`held`&&/* @__PURE__ */ K(kt,{...q.held})]},`sign`),/* @__PURE__ */ K(`code`,{children:t.cidr},`cidr`),/* @__PURE__ */ K(At,{list:r},`list`),[t.from,t.instance].filter(e=>e!==``).join(` `),t.label,t.group,t.why]}}),d!==void 0&&/* @__PURE__ */ K(St,{id:r,title:W(c,d).cidr,onClose:()=>i(``),children:/* @__PURE__ */ K(Lt,{report:t,index:d,go:a})})]})}let zt=/ digest$/;function Bt({data:e}){let t=e.about.filter(({name:e})=>!zt.test(e)),n=e.about.filter(({name:e})=>zt.test(e));return/* @__PURE__ */ K(`header`,{class:`head`,children:[/* @__PURE__ */ K(`h1`,{children:[`Prefix lists: `,e.headline]}),!e.complete&&/* @__PURE__ */ K(`p`,{class:`incomplete`,children:[/* @__PURE__ */ K(`b`,{children:`This plan is not complete.`}),` What could not be planned is left alone; the notices say why.`]}),/* @__PURE__ */ K(`dl`,{class:`about`,children:t.map(({name:e,value:t})=>/* @__PURE__ */ K(`div`,{children:[/* @__PURE__ */ K(`dt`,{children:e}),/* @__PURE__ */ K(`dd`,{children:t})]},e))}),/* @__PURE__ */ K(`details`,{class:`digests`,children:[/* @__PURE__ */ K(`summary`,{children:`Digests`}),/* @__PURE__ */ K(`dl`,{children:n.map(({name:e,value:t})=>/* @__PURE__ */ K(`div`,{children:[/* @__PURE__ */ K(`dt`,{children:e}),/* @__PURE__ */ K(`dd`,{children:t})]},e))})]})]})}function Vt({list:e}){return e.held.length===0?null:/* @__PURE__ */ K(`div`,{class:`held`,children:[e.held.map(({reason:e,detail:t})=>/* @__PURE__ */ K(`p`,{children:[/* @__PURE__ */ K(`b`,{children:`Held back:`}),` `,e,`.`,t===``?``:` ${t}`]},e)),e.allow!==``&&/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(`p`,{children:`To allow it once:`}),/* @__PURE__ */ K(`pre`,{children:e.allow})]})]})}function Ht({title:e,items:t}){return t.length===0?null:/* @__PURE__ */ K(`section`,{children:[/* @__PURE__ */ K(`h3`,{children:e}),/* @__PURE__ */ K(`ul`,{class:`names`,children:t.map(e=>/* @__PURE__ */ K(`li`,{children:e},e))})]})}function Ut({report:e,index:t,go:n}){let{data:r,numbers:i}=e,a=r.lists[t];if(a===void 0)return null;let o=i[t],s=(o?.[`+`]??0)+(o?.[`-`]??0)+(o?.[`~`]??0),c=a.sources.flatMap(e=>r.sources[e]??[]),l=(a.references??[]).flatMap(e=>r.resources[e]??[]),u=[[`List`,a.address],[`Id`,a.id],[`Account`,`${a.account} (${a.accountId})`],[`Family`,a.family],[`Mapping`,a.mapping],[`Part of`,a.partOf===``?``:`${a.partOf}, ${a.split}`],[`Written in`,a.place],[`Cause`,a.cause],[`Entries now`,a.status===`create`||a.status===`not_planned`?``:Y(a.before)],[`Entries that change`,Ft(a,o)],[`Entries unchanged`,a.unchanged===0||a.status===`delete`?``:Y(a.unchanged)],[`Max entries`,a.size===0?``:Y(a.size)]],{word:d,tone:f}=q[a.status];return/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(`p`,{children:[/* @__PURE__ */ K(`b`,{class:`tone-${f}`,children:d}),`: `,a.verdict]}),a.opens.length>0&&/* @__PURE__ */ K(`p`,{class:`danger`,children:[`Opens: `,a.opens.join(`, `)]}),/* @__PURE__ */ K(Vt,{list:a}),a.notes.map(e=>/* @__PURE__ */ K(`p`,{children:e},e)),/* @__PURE__ */ K(`p`,{class:`actions`,children:[s>0&&/* @__PURE__ */ K(`button`,{type:`button`,onClick:()=>n(`entries`,{list:a.address,words:``,change:``}),children:[`Show `,X(s,`entry`)]}),/* @__PURE__ */ K(`button`,{type:`button`,onClick:()=>n(`map`,{list:a.address,words:``,change:``}),children:`Show on the map`})]}),/* @__PURE__ */ K(jt,{facts:a.facts}),/* @__PURE__ */ K(jt,{facts:u.map(([e,t])=>({symbol:``,name:e,value:t}))}),/* @__PURE__ */ K(Ht,{title:`Filled from`,items:c.map(({kind:e,name:t,where:n})=>`${t} (${e}${n===``?``:`, ${n}`})`)}),/* @__PURE__ */ K(Ht,{title:`Referenced by`,items:l.map(({id:e,where:t})=>`${e} (${t})`)}),a.references===null&&/* @__PURE__ */ K(`p`,{class:`quiet`,children:[`This plan does not say what references it. Make one with `,/* @__PURE__ */ K(`code`,{children:`plsync plan --capacity`}),`.`]})]})}let Wt=[`Change`,`List`,`What happens`,`Entries`,`Size`,`Cause`];function Gt({status:e,held:t,verdict:n}){return e===`held`?`held back: ${t.map(({reason:e})=>e).join(`; `)}`:n.replace(/^will be /,``)}function Kt({report:e,found:t,selected:n,select:r,go:i}){let{data:a,numbers:o}=e,s=wt(Tt);if(t.lists.length===0)return/* @__PURE__ */ K(Ct,{words:``});let c=e=>a.lists[t.lists[e]??0],l=n.startsWith(`list `)?t.lists.indexOf(Number(n.slice(5))):-1,u=t.lists[l],d=u===void 0?void 0:a.lists[u];return/* @__PURE__ */ K(`div`,{class:d===void 0?``:`with-panel`,children:[/* @__PURE__ */ K(Ot,{label:`Lists`,name:`of-lists`,titles:Wt,length:t.lists.length,rowHeight:s?56:36,selected:l<0?void 0:l,onSelect:e=>r(`list ${t.lists[e]}`),tone:e=>q[c(e).status].tone,cells:e=>{let n=c(e);return[/* @__PURE__ */ K(kt,{...q[n.status]},`sign`),/* @__PURE__ */ K(At,{list:n},`address`),Gt(n),Ft(n,o[t.lists[e]??0]),n.size===0?``:Y(n.size),n.cause]}}),d!==void 0&&u!==void 0&&/* @__PURE__ */ K(St,{id:n,title:d.name,onClose:()=>r(``),children:/* @__PURE__ */ K(Ut,{report:e,index:u,go:i})})]})}let qt=[`source`,`list`,`resource`];function Z(e,t){return`${e} ${t}`}function Q(e,t){return`${e} @${t}`}function Jt(e,t){let n=t.flatMap(t=>e.lists[t]??[]),r=new Set(n.flatMap(e=>e.sources)),i=new Set(n.flatMap(e=>e.references??[])),a=e=>[...e].sort((e,t)=>e-t);return[...a(r).map(t=>{let{where:n=``,name:r=``}=e.sources[t]??{};return{column:`source`,index:t,where:n===``?`named in the file`:n,text:r}}),...t.map(t=>{let{account:n,region:r,name:i}=e.lists[t]??{account:``,region:``,name:``};return{column:`list`,index:t,where:`${n}/${r}`,text:i}}),...a(i).map(t=>{let{where:n=``,id:r=``}=e.resources[t]??{};return{column:`resource`,index:t,where:n,text:r}})]}function Yt(e,t,n){let r=Jt(e,t),i=/* @__PURE__ */ new Map,a={source:0,list:0,resource:0};for(let{column:e,where:t}of r){let n=Q(e,t);i.set(n,{column:e,where:t,count:(i.get(n)?.count??0)+1}),a[e]++}let o=(e,t)=>{let r=Q(e,t);return a[e]<=40!==n.has(r)||i.get(r)?.count===1},s=/* @__PURE__ */ new Map,c=/* @__PURE__ */ new Map;for(let{column:e,index:t,where:n,text:a}of r){let r=o(e,n),l=r?Z(e,t):Q(e,n),u=i.get(Q(e,n))?.count??1;c.set(Z(e,t),l),s.set(l,r?{key:l,column:e,where:n,text:a,index:t,count:1}:{key:l,column:e,where:n,text:n,count:u})}let l=/* @__PURE__ */ new Map,u=(e,t)=>{let[n,r]=[c.get(e),c.get(t)];if(n===void 0||r===void 0)return;let i=`${n}\\n${r}`;l.set(i,{from:n,to:r,count:(l.get(i)?.count??0)+1})};for(let n of t){let t=Z(`list`,n);for(let r of e.lists[n]?.sources??[])u(Z(`source`,r),t);for(let r of e.lists[n]?.references??[])u(t,Z(`resource`,r))}return{nodes:[...s.values()],edges:[...l.values()],places:i}}function Xt(e,t){let n=/* @__PURE__ */ new Set([e]),r=(r,i)=>{let a=/* @__PURE__ */ new Set([e]);for(;a.size>0;){a=new Set(t.filter(e=>a.has(e[r])).map(e=>e[i]));for(let e of a)n.add(e)}};return r(`from`,`to`),r(`to`,`from`),n}function Zt(e,{column:t,index:n,where:r},i){return i.filter(i=>{let a=e.lists[i];if(a===void 0)return!1;if(t===`list`)return n===void 0?`${a.account}/${a.region}`===r:n===i;let o=t===`source`?a.sources:a.references??[],s=n=>t===`source`?e.sources[n]?.where||`named in the file`:e.resources[n]?.where??``;return o.some(e=>n===void 0?s(e)===r:e===n)})}function Qt(e){let t=/* @__PURE__ */ new Map,n=(e,n)=>{let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)};for(let{from:t,to:r}of e)n(t,r),n(r,t);return t}function $t(e){return e.length===0?void 0:e.reduce((e,t)=>e+t,0)/e.length}function en(e,t,n){let r=({key:e})=>$t((n.get(e)??[]).flatMap(e=>t.get(e)??[]))??t.get(e)??0,i=e.map(e=>({node:e,weight:r(e)}));return[...Map.groupBy(i,({node:e})=>e.where).values()].map(e=>({things:e,weight:$t(e.map(e=>e.weight))??0})).sort((e,t)=>e.weight-t.weight).flatMap(({things:e})=>e.sort((e,t)=>e.weight-t.weight).map(({node:e})=>e))}function tn({nodes:e,edges:t}){let n=Qt(t),r=qt.map(t=>{let n=e.filter(e=>e.column===t);return[...Map.groupBy(n,({where:e})=>e).values()].flat()}),i=/* @__PURE__ */ new Map,a=e=>{for(let[t,{key:n}]of e.entries())i.set(n,(t+.5)/e.length)};r.forEach(a);for(let e=0;e<4;e++){let t=e%2==0?[0,2,1]:[1,0,2];for(let e of t){let t=en(r[e]??[],i,n);r=r.map((n,r)=>r===e?t:n),a(t)}}return r}function nn({places:e},t,n,r,i){let a=[],o=[],s=r,c=``;for(let l of t){let t=l.index!==void 0;if(t&&c!==l.where){let t=Q(l.column,l.where);s+=s===r?0:12,o.push({key:t,where:l.where,count:e.get(t)?.count??1,x:n,y:s+13}),s+=26}else t||(s+=s===r?0:6);c=l.where,a.push({...l,x:n,y:s+13,width:i}),s+=26}return{nodes:a,heads:o,bottom:s}}function rn({edges:e},t,n){let r=new Map(t.map(e=>[e.key,e]));return e.flatMap(e=>{let[t,i]=[r.get(e.from),r.get(e.to)];return t===void 0||i===void 0?[]:[{...e,path:n(t,i)}]})}function an(e,t){let n=Math.round(t*.25),r=tn(e).map((r,i)=>({title:{column:qt[i],x:Math.round((t-n)/2*i),y:0},...nn(e,r,Math.round((t-n)/2*i),0,n)})),i=r.flatMap(e=>e.nodes);return{nodes:i,heads:r.flatMap(({heads:e})=>e),titles:r.map(({title:e})=>e),edges:rn(e,i,cn),width:t,height:Math.max(26,...r.map(({bottom:e})=>e))}}function on(e,t){let n=[],r=[],i=[],a=0;for(let[o,s]of tn(e).entries()){if(s.length===0)continue;let c=a===0?0:a+12+30;i.push({column:qt[o],x:0,y:c});let l=nn(e,s,0,c,t-64);n.push(...l.nodes),r.push(...l.heads),a=l.bottom}let o=Math.max(26,a);return{nodes:n,heads:r,titles:i,edges:rn(e,n,(e,t)=>{let n=e.x+e.width,r=n+Math.round(16+44*Math.abs(t.y-e.y)/o);return`M${n} ${e.y}C${r} ${e.y} ${r} ${t.y} ${n} ${t.y}`}),width:t,height:o}}function sn(e,t){return t<640?on(e,t):an(e,t)}function cn(e,t){let[n,r]=[e.x+e.width,t.x],i=Math.round((n+r)/2);return`M${n} ${e.y}C${i} ${e.y} ${i} ${t.y} ${r} ${t.y}`}let ln={source:`Sources`,list:`Lists`,resource:`Referenced by`},un={source:`source`,list:`list`,resource:`reference`};function dn(e,t){let n=Math.floor((t-26)/7.3);if(e.length<=n)return e;let r=Math.floor((n-1)/2);return`${e.slice(0,n-1-r)}…${e.slice(e.length-r)}`}function fn({column:e,index:t},n){let r=e===`list`&&t!==void 0?n.lists[t]?.status:void 0;return r===void 0?`quiet`:q[r].tone}function pn({column:e,index:t,where:n,text:r,count:i},a){if(t===void 0)return`${X(i,un[e])} in ${n}, closed`;let o=e===`list`?a.lists[t]?.status:void 0;return`${un[e]} ${r} in ${n}${o===void 0?``:`, ${q[o].word}`}`}function mn({column:e,index:t,text:n},r){let i=e===`list`&&t!==void 0?r.lists[t]?.status:void 0;return i===void 0||i===`keep`?n:`${q[i].sign} ${n}`}let hn=[`ArrowUp`,`ArrowDown`,`ArrowLeft`,`ArrowRight`];function gn(e,t,{heads:n,nodes:r,edges:i}){if(e===`ArrowUp`||e===`ArrowDown`){let i=[...n.filter(({count:e})=>e>1),...r].filter(({x:e})=>e===t.x).sort((e,t)=>e.y-t.y);return i[i.findIndex(e=>e.key===t.key)+(e===`ArrowUp`?-1:1)]}let a=i.flatMap(({from:n,to:r})=>e===`ArrowRight`?n===t.key?[r]:[]:r===t.key?[n]:[]);return r.filter(e=>a.includes(e.key)).sort((e,n)=>Math.abs(e.y-t.y)-Math.abs(n.y-t.y))[0]}function _n({layout:e,graph:t,data:n,centre:r,onFollow:i,onToggle:a}){let[o,s]=R(void 0),[c,l]=R(void 0),[u]=e.nodes,d=[...e.heads,...e.nodes].find(({key:e})=>e===c)?.key??u?.key,f=B(()=>o===void 0?void 0:Xt(o,t.edges),[o,t]),p=(...e)=>f!==void 0&&e.some(e=>!f.has(e))?`dim`:``,m=(t,n,r)=>{if((t.key===`Enter`||t.key===` `)&&(t.preventDefault(),r()),!hn.includes(t.key))return;t.preventDefault();let i=gn(t.key,n,e);i!==void 0&&(l(i.key),document.getElementById(`node ${i.key}`)?.focus())},[h]=e.nodes;return/* @__PURE__ */ K(`svg`,{class:`map`,role:`group`,\"aria-label\":`Map of sources, lists and what references them`,width:e.width,height:e.height+30,viewBox:`0 -30 ${e.width} ${e.height+30}`,children:[e.titles.map(({column:e,x:t,y:n})=>/* @__PURE__ */ K(`text`,{class:`title`,x:t,y:n-12,children:ln[e]},e)),e.edges.map(({from:e,to:t,path:n,count:r})=>/* @__PURE__ */ K(`path`,{d:n,class:`edge ${f===void 0?``:p(e,t)||`lit`}`,style:{strokeWidth:`${1+Math.min(3,Math.log2(r)/2)}px`}},`${e} ${t}`)),e.heads.map(({key:e,where:t,count:n,x:r,y:i})=>n<2?/* @__PURE__ */ K(`text`,{class:`place`,x:r,y:i+4,children:t},e):/* @__PURE__ */ K(`g`,{id:`node ${e}`,role:`button`,tabIndex:e===d?0:-1,\"aria-expanded\":!0,\"aria-label\":`${t}, ${n}`,class:`place`,onClick:()=>a(e),onKeyDown:t=>m(t,{key:e,x:r,y:i},()=>a(e)),onFocus:()=>l(e),children:[/* @__PURE__ */ K(`rect`,{x:r,y:i-13+3,width:h?.width??0,height:20,rx:4}),/* @__PURE__ */ K(`text`,{x:r,y:i+4,children:`${t} · ${n}`})]},e)),e.nodes.map(e=>{let{key:t,x:a,y:o,width:c,text:u,index:f,count:h}=e,g=f===void 0?`${u} · ${X(h,un[e.column])}`:mn(e,n);return/* @__PURE__ */ K(`g`,{id:`node ${t}`,role:`button`,tabIndex:t===d?0:-1,\"aria-label\":pn(e,n),\"aria-pressed\":f===void 0?void 0:t===r,\"aria-expanded\":f!==void 0&&void 0,class:`node tone-${fn(e,n)} ${p(t)} ${t===r?`centre`:``} ${f===void 0?`closed`:``}`,onClick:()=>i(e),onKeyDown:t=>m(t,e,()=>i(e)),onMouseEnter:()=>s(t),onMouseLeave:()=>s(void 0),onFocus:()=>{s(t),l(t)},onBlur:()=>s(void 0),children:[/* @__PURE__ */ K(`title`,{children:`${u}\\n${e.where}`}),/* @__PURE__ */ K(`rect`,{x:a,y:o-13+2,width:c,height:22,rx:4}),/* @__PURE__ */ K(`text`,{x:a+12,y:o+4,children:dn(g,c)})]},t)})]})}function vn(){let e=Se(null),[t,n]=R(1e3);return xe(()=>{let t=e.current;if(t===null)return;let r=new ResizeObserver(()=>n(t.clientWidth));return n(t.clientWidth),r.observe(t),()=>r.disconnect()},[]),{box:e,width:t}}function yn(e){let{report:t,found:n,selected:r,select:i,go:a}=e,{data:o}=t,[s,c]=R(/* @__PURE__ */ new Set),[l,u]=R(void 0),{box:d,width:f}=vn(),p=B(()=>l===void 0?n.lists:Zt(o,l,n.lists),[l,n,o]),m=B(()=>Yt(o,p,s),[o,p,s]),h=B(()=>sn(m,f),[m,f]),g=r.startsWith(`list `)?Number(r.slice(5)):void 0,_=g===void 0?void 0:o.lists[g],v=e=>{let t=new Set(s);t.delete(e)||t.add(e),c(t)},b=e=>{e.index===void 0?v(e.key):(u(e.key===l?.key?void 0:e),i(e.column===`list`&&e.key!==l?.key?`list ${e.index}`:``))},x=()=>{u(void 0),i(``)},S=p.some(e=>o.lists[e]?.references===null);return/* @__PURE__ */ K(`div`,{class:_===void 0?``:`with-panel`,children:[/* @__PURE__ */ K(`div`,{class:`map-box`,ref:d,children:[/* @__PURE__ */ K(`p`,{class:`map-note`,children:l===void 0?/* @__PURE__ */ K(`span`,{children:[X(p.length,`list`),`. Select a source, a list or a reference to see only what it is connected with.`]}):/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(`span`,{children:[/* @__PURE__ */ K(`b`,{children:l.text}),`: `,X(p.length,`list`)]}),` `,/* @__PURE__ */ K(`button`,{type:`button`,onClick:x,children:`Whole map`})]})}),p.length===0?/* @__PURE__ */ K(Ct,{words:``}):/* @__PURE__ */ K(`section`,{class:`map-frame`,\"aria-label\":`Map`,children:/* @__PURE__ */ K(_n,{layout:h,graph:m,data:o,centre:l?.key,onFollow:b,onToggle:v})}),!o.knowsSources&&/* @__PURE__ */ K(`p`,{class:`quiet`,children:`This plan was made by a version of plsync that did not record sources.`}),S&&/* @__PURE__ */ K(`p`,{class:`quiet`,children:[`This plan does not say what references`,` `,p.every(e=>o.lists[e]?.references===null)?`these lists`:`some of these lists`,`. Make one with `,/* @__PURE__ */ K(`code`,{children:`plsync plan --capacity`}),`.`]})]}),_!==void 0&&g!==void 0&&/* @__PURE__ */ K(St,{id:r,title:_.name,onClose:()=>i(``),children:/* @__PURE__ */ K(Ut,{report:t,index:g,go:a})})]})}function bn({report:e,go:t}){let{notices:n,settings:r,lists:i}=e.data,a=new Set(i.map(({address:e})=>e)),o=[...n.filter(({severity:e})=>e===`error`),...n.filter(({severity:e})=>e===`warning`)];return/* @__PURE__ */ K(`div`,{class:`notices`,children:[o.length===0&&/* @__PURE__ */ K(`p`,{class:`empty`,children:`There is nothing to say about this plan.`}),o.map(({severity:e,summary:n,detail:r,remedy:i,address:o,place:s})=>/* @__PURE__ */ K(`article`,{class:e,children:[/* @__PURE__ */ K(`h2`,{children:[/* @__PURE__ */ K(`b`,{children:e}),` `,n]}),r!==``&&/* @__PURE__ */ K(`p`,{children:r}),i!==``&&/* @__PURE__ */ K(`p`,{class:`remedy`,children:i}),s!==``&&/* @__PURE__ */ K(`p`,{class:`quiet`,children:s}),t!==void 0&&a.has(o)&&/* @__PURE__ */ K(`button`,{type:`button`,onClick:()=>t(`lists`,{list:o}),children:o})]},`${n}${s}`)),r.length>0&&/* @__PURE__ */ K(`section`,{children:[/* @__PURE__ */ K(`h2`,{children:`What else changes`}),/* @__PURE__ */ K(jt,{facts:r})]})]})}let xn=[...Object.entries(J).map(([e,{word:t}])=>[e,`entries ${t}`]),...Object.entries(q).map(([e,{word:t}])=>[e,`lists ${t}`])];function $(e){return e.map(e=>[e,e])}function Sn(e){let{label:t,value:n,choices:r,onChoose:i}=e;return r.length===0?null:/* @__PURE__ */ K(`label`,{class:n===``?``:`chosen`,children:[/* @__PURE__ */ K(`span`,{children:t}),/* @__PURE__ */ K(`select`,{value:n,onChange:e=>i(e.currentTarget.value),children:[/* @__PURE__ */ K(`option`,{value:``,children:`any`}),r.map(([e,t])=>/* @__PURE__ */ K(`option`,{value:e,children:t},e))]})]})}function Cn(e){z(()=>{let t=t=>{t.key!==`/`||t.target instanceof HTMLInputElement||t.ctrlKey||t.metaKey||(t.preventDefault(),e.current?.focus())};return addEventListener(`keydown`,t),()=>removeEventListener(`keydown`,t)},[e])}function wn({report:e,search:t,onSearch:n,onClear:r}){let i=Se(null);Cn(i);let{accounts:a,regions:o,lists:s,groups:c,causes:l}=e.choices,u=e=>r=>n({...t,[e]:r}),d=[[`account`,`Account`,$(a)],[`region`,`Region`,$(o)],[`list`,`List`,$(s)],[`group`,`Security group`,$(c)],[`cause`,`Cause`,$(l)],[`change`,`Change`,xn]],f=d.filter(([e])=>t[e]!==``).length;return/* @__PURE__ */ K(`search`,{children:/* @__PURE__ */ K(`form`,{class:`search`,onSubmit:e=>e.preventDefault(),children:[/* @__PURE__ */ K(`input`,{ref:i,type:`search`,\"aria-label\":`Search`,placeholder:`Address, CIDR, list, interface, group …`,autocomplete:`off`,spellcheck:!1,value:t.words,onInput:e=>n({...t,words:e.currentTarget.value})}),/* @__PURE__ */ K(`details`,{class:`filters`,open:f>0||matchMedia(`(min-width: 800px)`).matches,children:[/* @__PURE__ */ K(`summary`,{children:[`Filters`,f>0?` (${f})`:``]}),/* @__PURE__ */ K(`div`,{children:[d.map(([e,n,r])=>/* @__PURE__ */ K(Sn,{label:n,value:t[e],choices:r,onChoose:u(e)},e)),/* @__PURE__ */ K(`button`,{type:`button`,class:`clear`,disabled:pt(t),onClick:r,children:`Clear`})]})]})]})})}function Tn({added:e,removed:t,described:n}){return Pt(e,t,n)||`none`}function En({sums:e,total:t,isWhole:n,search:r,view:i,go:a}){let{lists:o,byStatus:s,entries:c,held:l}=e,u=Pt(l.added,l.removed,l.described),d=Object.entries(s).filter(([e,t])=>t>0||r.change===e);return/* @__PURE__ */ K(`div`,{class:`sums`,children:[/* @__PURE__ */ K(`p`,{role:`status`,children:[/* @__PURE__ */ K(`b`,{children:n?X(o,`list`):`${Y(o)} of ${X(t,`list`)}`}),/* @__PURE__ */ K(`span`,{children:[`entries `,/* @__PURE__ */ K(`b`,{children:Tn(c)}),u!==``&&/* @__PURE__ */ K(`span`,{class:`tone-held`,children:[` · held back `,u]})]})]}),/* @__PURE__ */ K(`ul`,{children:d.map(([e,t])=>{let{sign:n,word:o,tone:s}=q[e],c=r.change===e;return/* @__PURE__ */ K(`li`,{children:/* @__PURE__ */ K(`button`,{type:`button`,class:`chip tone-${s}`,\"aria-pressed\":c,onClick:()=>a(i,{change:c?``:e}),children:[/* @__PURE__ */ K(`span`,{\"aria-hidden\":`true`,children:n}),` `,Y(t),` `,o]})},e)})})]})}let Dn={lists:`Lists`,entries:`Entries`,map:`Map`,notices:`Notices`},On={ArrowRight:1,ArrowLeft:-1};function kn({view:e,counts:t,onView:n}){return/* @__PURE__ */ K(`div`,{class:`tabs`,role:`tablist`,\"aria-label\":`Views`,onKeyDown:t=>{let r=On[t.key];if(r===void 0)return;t.preventDefault();let i=G[(G.indexOf(e)+r+G.length)%G.length]??e;n(i),document.getElementById(`tab-${i}`)?.focus()},children:G.map(r=>/* @__PURE__ */ K(`button`,{type:`button`,role:`tab`,id:`tab-${r}`,\"aria-selected\":r===e,\"aria-controls\":`view`,tabIndex:r===e?0:-1,onClick:()=>n(r),children:[Dn[r],t[r]!==void 0&&/* @__PURE__ */ K(`span`,{class:`count`,children:Y(t[r])})]},r))})}function An({report:e}){let{data:t,entries:n,find:r}=e,[{view:i,search:a},o]=yt(),[s,c]=R(``),l=B(()=>r(a),[r,a]),u=B(()=>ht(l,t,n),[l,t,n]),d=pt(a),f=(e,t)=>{c(``),o({view:e,search:{...a,...t}})},p={report:e,found:l,selected:s,select:c,go:f};return/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(Bt,{data:t}),/* @__PURE__ */ K(`main`,{children:[/* @__PURE__ */ K(`div`,{class:`bar`,children:[/* @__PURE__ */ K(wn,{report:e,search:a,onSearch:e=>o({view:i,search:e}),onClear:()=>o({view:i,search:at})}),/* @__PURE__ */ K(En,{sums:u,total:t.lists.length,isWhole:d,search:a,go:f,view:i}),/* @__PURE__ */ K(kn,{view:i,counts:{lists:l.lists.length,entries:l.entries.length,notices:t.notices.length},onView:e=>f(e,{})})]}),/* @__PURE__ */ K(`div`,{id:`view`,role:`tabpanel`,\"aria-labelledby\":`tab-${i}`,class:`view`,children:[i===`lists`&&/* @__PURE__ */ K(Kt,{...p}),i===`entries`&&/* @__PURE__ */ K(Rt,{...p,words:a.words}),i===`map`&&/* @__PURE__ */ K(yn,{...p}),i===`notices`&&/* @__PURE__ */ K(bn,{report:e,go:f})]})]})]})}function jn({report:e,found:t}){let n=t.lists.map(t=>({index:t,list:e.data.lists[t]}));return/* @__PURE__ */ K(`table`,{children:[/* @__PURE__ */ K(`caption`,{children:`Lists`}),/* @__PURE__ */ K(`thead`,{children:/* @__PURE__ */ K(`tr`,{children:[``,`List`,`What happens`,`Entries`,`Size`,`Cause`].map(e=>/* @__PURE__ */ K(`th`,{children:e},e))})}),/* @__PURE__ */ K(`tbody`,{children:n.map(({index:t,list:n})=>/* @__PURE__ */ K(`tr`,{children:[/* @__PURE__ */ K(`td`,{children:q[n.status].sign}),/* @__PURE__ */ K(`td`,{children:n.address}),/* @__PURE__ */ K(`td`,{children:n.status===`held`?`held back: ${n.held.map(({reason:e})=>e).join(`; `)}`:n.verdict}),/* @__PURE__ */ K(`td`,{children:Ft(n,e.numbers[t])}),/* @__PURE__ */ K(`td`,{children:n.size===0?``:Y(n.size)}),/* @__PURE__ */ K(`td`,{children:n.cause})]},t))})]})}function Mn({report:e,found:t}){let n=Array.from(t.entries.subarray(0,2e3),t=>W(e.entries,t)),r=t.entries.length-n.length;return/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(`table`,{children:[/* @__PURE__ */ K(`caption`,{children:`Entries`}),/* @__PURE__ */ K(`thead`,{children:/* @__PURE__ */ K(`tr`,{children:[``,`CIDR`,`List`,`From`,`Name`,`Security group`,`Why`].map(e=>/* @__PURE__ */ K(`th`,{children:e},e))})}),/* @__PURE__ */ K(`tbody`,{children:n.map((t,n)=>/* @__PURE__ */ K(`tr`,{children:[/* @__PURE__ */ K(`td`,{children:J[t.change].sign}),/* @__PURE__ */ K(`td`,{children:t.cidr}),/* @__PURE__ */ K(`td`,{children:e.data.lists[t.list]?.address}),/* @__PURE__ */ K(`td`,{children:`${t.from} ${t.instance}`}),/* @__PURE__ */ K(`td`,{children:t.label}),/* @__PURE__ */ K(`td`,{children:t.group}),/* @__PURE__ */ K(`td`,{children:t.why})]},n))})]}),r>0&&/* @__PURE__ */ K(`p`,{children:[Y(r),` more entries are not printed. A search leaves fewer.`]})]})}function Nn(e){let t=document.createElement(`div`);t.id=`paper`,document.body.append(t),addEventListener(`beforeprint`,()=>{let n=e.find(vt(location.hash).search);P(/* @__PURE__ */ K(y,{children:[/* @__PURE__ */ K(jn,{report:e,found:n}),/* @__PURE__ */ K(Mn,{report:e,found:n}),/* @__PURE__ */ K(bn,{report:e})]}),t)}),addEventListener(`afterprint`,()=>P(null,t))}function Pn(e){return[...new Set(e)].filter(e=>e!==``).sort()}function Fn({lists:e,changes:t},n){let r=Array.from({length:n},()=>({\"+\":0,\"-\":0,\"~\":0}));for(let[n,i]of e.entries()){let e=r[i];e!==void 0&&e[t[n]]++}return r}function In({entries:{group:e},sources:t}){let n=e.texts,r=new Set(n.map(e=>e.split(` `)[0])),i=t.filter(({kind:e,name:t})=>e===`security_groups`&&!r.has(t));return Pn([...n,...i.map(({name:e})=>e)])}function Ln(e){let t=Ze(e.entries),n=t=>Pn(e.lists.map(t));return{data:e,entries:t,find:dt(e,t),numbers:Fn(t,e.lists.length),choices:{accounts:n(e=>e.account),regions:n(e=>e.region),lists:n(e=>e.address),groups:In(e),causes:n(e=>e.cause)}}}let Rn=document.getElementById(`report`),zn=document.getElementById(`data`)?.textContent;if(Rn!==null&&typeof zn==`string`){let e=Ln(JSON.parse(zn));Rn.replaceChildren(),P(/* @__PURE__ */ K(An,{report:e}),Rn),Nn(e)}})();";
const style = ":root{color-scheme:light dark;--paper:#ffffff;--raised:#f6f7f9;--line:#d9dde3;--ink:#1b1f24;--quiet:#57606a;--accent:#0b5cad;--accent-ink:#ffffff;--chosen:#e3effb;--add:#116329;--change:#7a4b00;--remove:#a40e26;--held:#6a3aa8;--edge:#b4bcc6;--mono:ui-monospace,SFMono-Regular,\"SF Mono\",Menlo,Consolas,\"Liberation Mono\",monospace}@media (prefers-color-scheme:dark){:root{--paper:#0f1318;--raised:#171c23;--line:#303843;--ink:#e4e8ee;--quiet:#9aa5b3;--accent:#6cb2ff;--accent-ink:#07182b;--chosen:#1a2f47;--add:#5fd07e;--change:#e3b341;--remove:#ff8a8f;--held:#c9a5ff;--edge:#46515f}}*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px / 1.45 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif;font-variant-numeric:tabular-nums}h1,h2,h3,p,ul,dl,dd,pre{margin:0;padding:0}ul{list-style:none}button,input,select{font:inherit;color:inherit}button{padding:4px 10px;border:1px solid var(--line);border-radius:6px;background:var(--paper);cursor:pointer}button:hover:not(:disabled){border-color:var(--accent)}button:disabled{color:var(--quiet);cursor:default}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}code,pre{font-family:var(--mono);font-size:13px}.quiet{color:var(--quiet)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.tone-add{--tone:var(--add)}.tone-change{--tone:var(--change)}.tone-remove{--tone:var(--remove)}.tone-held{--tone:var(--held)}.tone-quiet{--tone:var(--quiet)}.quiet code{white-space:nowrap}.head{padding:20px 24px 10px}h1{font-size:21px;line-height:1.3;font-weight:650;letter-spacing:-0.01em;text-wrap:balance}.incomplete{margin-top:8px;padding:8px 12px;border-left:3px solid var(--held);background:var(--raised)}.about{display:flex;flex-wrap:wrap;gap:2px 20px;margin-top:6px;font-size:13px}.about > div{display:flex;gap:6px;min-width:0}.about dt,.digests dt{color:var(--quiet)}.about dd,.digests dd{overflow-wrap:anywhere}.digests{margin-top:2px;font-size:13px;color:var(--quiet)}.digests summary{width:max-content;cursor:pointer}.digests dd{font-family:var(--mono);color:var(--ink)}.bar{position:sticky;top:0;z-index:2;padding:8px 24px 0;border-bottom:1px solid var(--line);background:var(--paper)}.search{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px}.search > input{flex:1 1 300px;min-width:0;height:36px;padding:0 12px;border:1px solid var(--line);border-radius:6px;background:var(--raised)}.search > input::placeholder{color:var(--quiet);opacity:1}.filters > div{display:flex;flex-wrap:wrap;gap:8px}.filters label{display:grid;font-size:12px;color:var(--quiet)}.filters select{width:118px;height:26px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);font-size:13px}.filters .chosen select{border-color:var(--accent);background:var(--chosen)}.clear{align-self:end;height:26px;padding:0 10px;font-size:13px}@media (min-width:800px){.filters summary{display:none}}.sums{display:flex;flex-wrap:wrap;align-items:center;gap:6px 20px;margin-top:10px}.sums p{display:flex;flex-wrap:wrap;gap:0 16px}.sums .tone-held{color:var(--held)}.sums ul{display:flex;flex-wrap:wrap;gap:6px}.chip{padding:1px 10px;border-radius:12px;font-size:13px;color:var(--tone)}.chip[aria-pressed=\"true\"]{border-color:var(--accent);background:var(--chosen)}.tabs{display:flex;gap:4px;margin-top:8px}.tabs button{margin-bottom:-1px;padding:7px 12px;border:0;border-bottom:2px solid transparent;border-radius:0;background:none;color:var(--quiet)}.tabs button:hover{color:var(--ink)}.tabs [aria-selected=\"true\"]{border-bottom-color:var(--accent);color:var(--ink);font-weight:600}.count{margin-left:6px;color:var(--quiet);font-weight:400;font-size:13px}.view{padding:0 24px 40px;min-height:60vh}.with-panel{display:grid;grid-template-columns:minmax(0,1fr) 380px;gap:24px}.grid,.grid thead,.grid tbody{display:block;min-width:0}.grid:focus-visible{outline-offset:-2px}.of-lists{--row:36px;--columns:28px minmax(0,2.4fr) minmax(0,2.6fr) 104px 56px 56px}.of-entries{--row:30px;--columns:38px minmax(150px,1.1fr) minmax(0,1.7fr) minmax(0,1.5fr) minmax(0,1.2fr) minmax(0,1.3fr) minmax(0,1.2fr)}.with-panel .of-lists{--columns:28px minmax(0,1.6fr) minmax(0,1.5fr) 84px 0 0}.with-panel .of-entries{--columns:38px minmax(150px,1.1fr) minmax(0,1.7fr) minmax(0,1.5fr) minmax(0,1.2fr) 0 0}.grid tbody{position:relative}.row{display:grid;grid-template-columns:var(--columns);gap:0 14px;align-items:center;height:var(--row);white-space:nowrap}.row > *{padding:0;text-align:left;font-weight:400;min-width:0;overflow:hidden;text-overflow:ellipsis}.of-entries .row{font-size:13px}.grid thead .row{border-bottom:1px solid var(--line);color:var(--quiet);font-size:12px}.row > :first-child{overflow:visible}.grid thead .row > :first-child{overflow:visible;font-size:0}.grid tbody .row{position:absolute;top:0;left:0;right:0;border-bottom:1px solid var(--line);cursor:default}.grid tbody .row:hover{background:var(--raised)}.grid tbody .row[aria-selected=\"true\"]{background:var(--chosen);box-shadow:inset 3px 0 0 var(--accent)}.address{display:flex;min-width:0}.address > *{overflow:hidden;text-overflow:ellipsis}.address b{flex:none;max-width:100%;font-weight:600}.address .part{flex:none;margin-left:10px;font-size:12px}.sign{display:inline-block;min-width:14px;text-align:center;font-family:var(--mono);color:var(--tone)}.grid code{color:var(--tone)}.of-lists .row > :nth-child(4),.of-lists .row > :nth-child(5){text-align:right}.empty{display:grid;gap:6px;padding:40px 0;color:var(--quiet)}.panel{position:sticky;top:170px;align-self:start;display:grid;gap:12px;max-height:calc(100vh - 190px);margin-top:14px;padding:14px 16px;overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--raised);overflow-wrap:anywhere}.panel-head{display:flex;align-items:start;gap:12px}.panel h2{flex:1;font-size:16px;line-height:1.35}.panel h3,.notices section h2{margin-bottom:4px;font-size:13px;color:var(--quiet);font-weight:600}.close{padding:0 8px;font-size:18px;line-height:24px}.panel b[class]{color:var(--tone)}.panel pre{padding:8px 10px;white-space:pre-wrap;border:1px solid var(--line);border-radius:6px;background:var(--paper)}.held{display:grid;gap:8px;padding:8px 12px;border-left:3px solid var(--held);background:var(--paper)}.danger{color:var(--remove);font-weight:600}.actions{display:flex;flex-wrap:wrap;gap:8px}.facts > div{display:grid;grid-template-columns:128px minmax(0,1fr);gap:10px;padding:3px 0;border-top:1px solid var(--line);font-size:13px}.facts dt{color:var(--tone,var(--quiet));overflow-wrap:anywhere}.facts dd{overflow-wrap:anywhere}.names li{padding:2px 0;font-size:13px}.map-box{min-width:0}.map-note{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;min-height:50px;color:var(--quiet)}.map-frame + .quiet{margin-top:16px}.map-note b{color:var(--ink)}.map{display:block;font-size:13px}.map text{fill:var(--ink)}.map .title{fill:var(--quiet);font-weight:600}.map .place,.map .place text{fill:var(--quiet);font-size:12px}.map .edge{fill:none;stroke:var(--edge);opacity:0.6}.map .edge.lit{stroke:var(--accent);opacity:1}.map g.place{cursor:pointer}.map .node{cursor:pointer}.map .place rect{fill:transparent}.map .node rect{fill:var(--raised);stroke:var(--line)}.map .node.tone-add rect,.map .node.tone-change rect,.map .node.tone-remove rect,.map .node.tone-held rect{stroke:var(--tone)}.map .node.closed rect{stroke-dasharray:3 2}.map .node.centre rect{fill:var(--chosen);stroke:var(--accent);stroke-width:2px}.map .node:hover rect,.map .node:focus rect{stroke:var(--accent);stroke-width:2px}.map .node:focus{outline:none}.map .dim{opacity:0.4}.map g.place:hover text,.map g.place:focus text{fill:var(--accent);text-decoration:underline}.map g.place:focus{outline:none}.notices{display:grid;gap:12px;max-width:860px;padding-top:16px}.notices article{display:grid;gap:4px;justify-items:start;padding:10px 14px;border:1px solid var(--line);border-left:3px solid var(--change);border-radius:6px;overflow-wrap:anywhere}.notices .error{border-left-color:var(--remove)}.notices article h2{font-size:14px;font-weight:600}.notices article b{color:var(--change)}.notices .error b{color:var(--remove)}@media (max-width:999px){.with-panel{display:block}.panel{position:fixed;inset:auto 0 0;z-index:3;max-height:80vh;border-radius:12px 12px 0 0;box-shadow:0 -8px 30px rgb(0 0 0 / 25%)}}@media (max-width:799px){.head,.bar,.view{padding-left:14px;padding-right:14px}h1{font-size:18px}.search > input{flex-basis:100%;font-size:16px}.filters summary{font-size:13px;color:var(--quiet);cursor:pointer}.filters > div{padding:6px 0}.tabs button{padding:7px 9px}.grid thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.bar{position:static}.of-lists{--row:56px}.of-entries{--row:72px}.grid tbody .row{grid-template:22px / 22px minmax(0,1fr) auto;align-content:center;gap:0 8px}.grid tbody .row > *{grid-column:2 / 4;font-size:13px;color:var(--quiet)}.grid tbody .row > :nth-child(1){grid-area:1 / 1}.grid tbody .row > :nth-child(2){grid-area:1 / 2;color:var(--ink);font-size:14px}.of-lists tbody .row > :nth-child(3){grid-area:2 / 2}.of-lists tbody .row > :nth-child(4){grid-area:1 / 3;color:var(--ink)}.of-lists tbody .row > :nth-child(5){display:none}.of-lists tbody .row > :nth-child(6){grid-area:2 / 3}.of-entries tbody .row > :nth-child(3){grid-area:2 / 2 / 3 / 4}.of-entries tbody .row > :nth-child(4),.of-entries tbody .row > :nth-child(6){display:none}.of-entries tbody .row > :nth-child(5){grid-area:3 / 2}.of-entries tbody .row > :nth-child(7){grid-area:3 / 3}}#paper{display:none}@media print{@page{margin:14mm}:root{--paper:#fff;--raised:#fff;--ink:#000;--quiet:#444;--line:#bbb}body{font-size:10px}.bar .search,.bar .tabs,.view,.digests summary{display:none}.bar{position:static;border:0}.head,.bar{padding-left:0;padding-right:0}.about,.sums,.chip{font-size:10px}.chip{border:0;padding:0 8px 0 0}#paper{display:block}#paper table{width:100%;margin:12px 0;border-collapse:collapse;font-size:9px}#paper caption{padding:4px 0;text-align:left;font-size:12px;font-weight:600}#paper th,#paper td{padding:2px 8px 2px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}#paper td:nth-child(2){white-space:nowrap}#paper tr,#paper article{break-inside:avoid}}";
const scriptHash = "sha256-Llrs1ZJ+RyzKtjkvheDeFNL6nt1QwvDUe9WFI6SlNN8=";
const styleHash = "sha256-FwfbQGW9EF/VtHw89AodSSAkvRDWp5L6LacHDTSSbSc=";
var Numbered = class {
	values = [];
	#indexes = new Map();
	of(value) {
		const key = JSON.stringify(value);
		const known = this.#indexes.get(key);
		if (known !== void 0) return known;
		this.#indexes.set(key, this.values.length);
		return this.values.push(value) - 1;
	}
};
function namesOf({ kind, at, names, position }) {
	const where = at === void 0 ? "" : visible(`${at.account}/${at.region}`);
	return (names.length === 0 ? [at === void 0 ? lineOf(position) : "all"] : names).map((name) => ({
		kind,
		name: visible(name),
		where
	}));
}
function resourceOf({ resourceId, ownerId, account, region }) {
	return {
		id: visible(resourceId),
		where: visible(`${account ?? ownerId}/${region}`)
	};
}
function mapData({ mappings = [], capacity, lists, notPlanned }) {
	const sources = new Numbered();
	const resources = new Numbered();
	const sourcesOf = new Map(mappings.map(({ name, sources: own }) => [name, own.flatMap(namesOf).map((source) => sources.of(source))]));
	const referencesOf = new Map((capacity?.lists ?? []).flatMap(({ address, references, referencedBy }) => {
		if (references !== 0 && referencedBy === void 0) return [];
		return [[address, (referencedBy ?? []).map((resource) => resources.of(resourceOf(resource)))]];
	}));
	const connections = new Map([...lists, ...notPlanned].map(({ address, mapping }) => [address, {
		sources: sourcesOf.get(mapping ?? "") ?? [],
		references: referencesOf.get(address) ?? null
	}]));
	return {
		sources: sources.values,
		resources: resources.values,
		of: ({ address }) => connections.get(address) ?? {
			sources: [],
			references: null
		}
	};
}
function columnBuilder() {
	const texts = [""];
	const steps = [];
	const numbers = new Map([["", 0]]);
	let last = 0;
	return {
		add: (text) => {
			const number = numbers.get(text) ?? texts.push(visible(text)) - 1;
			numbers.set(text, number);
			steps.push(number - last);
			last = number;
		},
		column: {
			texts,
			steps
		}
	};
}
function groupOf(origin) {
	if (origin?.kind !== "interface" || origin.group === void 0) return "";
	const { id, name } = origin.group;
	return name === "" ? id : `${id} ${name}`;
}
function linesOf(row) {
	const { rows } = shownEntries(row, Number.POSITIVE_INFINITY);
	const blank = {
		from: "",
		instance: "",
		label: "",
		remark: ""
	};
	const adds = row.adds.map((addition, at) => {
		const { cidr, description, origin, standsFor = 1 } = addition;
		const cells = rows[at] ?? {
			symbol: "+",
			cidr: "",
			...blank
		};
		const group = standsFor > 1 ? "" : groupOf(origin);
		return {
			change: "+",
			cidr,
			cells,
			group,
			why: group === "" ? cells.remark : alsoInText(addition),
			description
		};
	});
	const removes = row.removes.map(({ cidr, description, origin }, at) => {
		const cells = rows[row.adds.length + at] ?? {
			symbol: "-",
			cidr: "",
			...blank
		};
		return {
			change: "-",
			cidr,
			cells,
			group: groupOf(origin),
			why: cells.remark,
			description
		};
	});
	const describes = row.describes.map(({ cidr, from, to, origin }) => {
		const of = {
			...row,
			adds: [{
				cidr,
				description: to,
				origin
			}],
			removes: []
		};
		return {
			change: "~",
			cidr,
			cells: shownEntries(of, 1).rows[0] ?? {
				symbol: "+",
				cidr: "",
				...blank
			},
			group: groupOf(origin),
			why: `was "${from}"`,
			description: to
		};
	});
	return [
		...adds,
		...removes,
		...describes
	];
}
function ownDescription({ cells: { from, instance, label }, description: marked }) {
	const description = withoutMark(marked);
	return description === [
		from,
		instance === "" ? "-" : instance,
		label
	].filter((part) => part !== "").join(" ") ? "" : description;
}
function entryColumns(rows) {
	const counts = [];
	const changes = [];
	const cidrs = [];
	const [from, instance, label] = [
		columnBuilder(),
		columnBuilder(),
		columnBuilder()
	];
	const [group, why, description] = [
		columnBuilder(),
		columnBuilder(),
		columnBuilder()
	];
	let last = 0;
	for (const row of rows) {
		const lines = row === void 0 ? [] : linesOf(row);
		counts.push(lines.length);
		for (const line of lines) {
			const { change, cidr, cells } = line;
			changes.push(change);
			if (typeof cidr === "number") {
				cidrs.push(cidr - last);
				last = cidr;
			} else cidrs.push(cidr.toString(16));
			from.add(cells.from);
			instance.add(cells.instance === "-" ? "" : cells.instance);
			label.add(cells.label);
			group.add(line.group);
			why.add(line.why);
			description.add(ownDescription(line));
		}
	}
	return {
		counts,
		changes: changes.join(""),
		cidrs,
		from: from.column,
		instance: instance.column,
		label: label.column,
		group: group.column,
		why: why.column,
		description: description.column
	};
}
const STATUS_ORDER = [
	"held",
	"not_planned",
	"delete",
	"create",
	"update",
	"retain",
	"keep"
];
function statusOf({ change, held }) {
	return held.length > 0 ? "held" : change.kind;
}
function factOf({ symbol, name, value, remark }) {
	return {
		symbol,
		name: visible(name),
		value: visible(remark === void 0 ? value : `${value} ${remark}`)
	};
}
function factsOf(row) {
	if (row === void 0) return [];
	const { sharing, descriptions, entries } = row;
	return [
		...row.attributes,
		...entries === void 0 ? [] : [entries],
		...descriptions === void 0 ? [] : [descriptions],
		...row.settings,
		...row.tags.map((tag) => ({
			...tag,
			name: `tag ${tag.name}`
		})),
		...(sharing?.principals ?? []).map(({ symbol, principal }) => ({
			symbol,
			name: "share with",
			value: principal
		}))
	].map(factOf);
}
function addressParts({ address, at, mapping, position }) {
	return {
		address: visible(address),
		account: visible(at.account),
		accountId: at.accountId,
		region: visible(at.region),
		mapping: visible(mapping ?? ""),
		place: position === void 0 ? "" : visible(lineOf(position))
	};
}
function plannedData(list, row, connections, split) {
	const { change, held } = list;
	const have = change.kind === "create" ? void 0 : change.have;
	return {
		...addressParts(list),
		name: visible(list.name),
		family: list.family,
		partOf: visible(split?.name ?? ""),
		split: visible(split?.sum ?? ""),
		id: have?.id ?? "",
		status: statusOf(list),
		verdict: visible(row?.verdict ?? "stays as it is"),
		cause: row === void 0 || list.cause === void 0 ? "" : causeWords(list.cause),
		facts: factsOf(row),
		opens: (row?.opens ?? []).map(visible),
		held: held.map(({ reason, detail = "" }) => ({
			reason: visible(reason),
			detail: visible(detail)
		})),
		allow: visible(allowingCommand(held)?.command ?? ""),
		notes: [...row?.note === void 0 ? [] : [row.note], ...list.suspended === void 0 ? [] : [`Removals are suspended: ${list.suspended}.`]].map(visible),
		before: have?.entryCount ?? 0,
		unchanged: row?.unchanged ?? list.unchanged,
		size: row?.size ?? have?.maxEntries ?? 0,
		...connections
	};
}
function notPlannedData(list, connections) {
	const parts = addressParts(list);
	return {
		...parts,
		name: parts.address.slice(`${parts.account}/${parts.region}/`.length),
		family: "",
		partOf: "",
		split: "",
		id: "",
		status: "not_planned",
		verdict: "could not be planned, and is left alone",
		cause: "",
		facts: [],
		opens: [],
		held: [],
		allow: "",
		notes: [],
		before: 0,
		unchanged: 0,
		size: 0,
		...connections
	};
}
function aboutOf(plan) {
	const { config, scope, takenAt, mode, toolVersion, digests } = plan;
	return [
		["File", config.path],
		["Commit", config.commit === void 0 ? "" : shortCommit(config.commit)],
		["Owner", config.owner],
		["Only", scope.join(" ")],
		["AWS read", takenAt.replace("T", " ").replace(/(?:\.\d+)?Z$/, " UTC")],
		["Run", mode === "sync" ? "sync: entries only" : ""],
		["plsync", toolVersion],
		["Settings digest", digests.settings],
		["Exact digest", digests.exact]
	].filter(([, value]) => value !== "").map(([name, value]) => ({
		symbol: "",
		name,
		value: visible(value)
	}));
}
function noticeOf({ severity, summary, detail = "", remedy = "", address = "", position }) {
	return {
		severity,
		summary: visible(summary),
		detail: visible(detail),
		remedy: visible(remedy),
		address: visible(address),
		place: position === void 0 ? "" : visible(lineOf(position))
	};
}
function settingOf(change) {
	const { place, name, opens } = change;
	const remark = opens === void 0 ? {} : { remark: `(opens: ${opens})` };
	const where = [place, name].filter((part) => part !== "").join(" ");
	return factOf({
		symbol: "~",
		name: where,
		value: sidesOf(change).join(" -> "),
		...remark
	});
}
function reportOfPlan(plan) {
	const map = mapData(plan);
	const rows = new Map(rowsOf(plan).map((row) => [row.address, row]));
	const groups = splitGroups(plan.lists);
	const shown = [...plan.lists.map((list) => {
		const { address, at, name, partOf } = list;
		const row = rows.get(address);
		const split = partOf === void 0 ? void 0 : groups.get(listAddress(at, partOf));
		return {
			data: plannedData(list, row, map.of(list), split),
			row,
			address,
			at,
			name,
			...split === void 0 ? {} : { split }
		};
	}), ...plan.notPlanned.map((list) => {
		const data = notPlannedData(list, map.of(list));
		return {
			data,
			row: void 0,
			address: list.address,
			at: list.at,
			name: data.name
		};
	})];
	const lists = STATUS_ORDER.flatMap((status) => withPartsTogether(shown.filter(({ data }) => data.status === status)));
	const strays = plan.strayShares.map((share) => {
		return {
			symbol: "-",
			name: visible(`${share.at.account}/${share.at.region}`),
			value: visible(strayText(share))
		};
	});
	return {
		headline: planHeadline(plan),
		about: aboutOf(plan),
		complete: plan.complete,
		settings: [...(plan.settingChanges ?? []).map(settingOf), ...strays],
		notices: plan.diagnostics.map(noticeOf),
		lists: lists.map(({ data }) => data),
		sources: map.sources,
		resources: map.resources,
		knowsSources: plan.mappings !== void 0,
		entries: entryColumns(lists.map(({ row }) => row))
	};
}
const POLICY = [
	"default-src 'none'",
	`script-src '${scriptHash}'`,
	`style-src '${styleHash}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
function jsonInHtml(value) {
	return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function planPage(plan) {
	const report = reportOfPlan(plan);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plsync">
<link rel="icon" href="data:,">
<title>${htmlText(`Prefix lists: ${report.headline}`)}</title>
<style>${style}</style>
</head>
<body>
<div id="report"><noscript><h1>${htmlText(`Prefix lists: ${report.headline}`)}</h1><p>This page needs JavaScript to show the report. The command plsync show prints the same plan as text.</p></noscript></div>
<script type="application/json" id="data">${jsonInHtml(report)}<\/script>
<script>${script}<\/script>
</body>
</html>
`;
}
export { planPage };
