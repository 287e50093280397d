declare module 'virtual:catalog/fa' {
  export const messages: import('@lingui/core').Messages;
}
declare module 'virtual:catalog/azb' {
  export const messages: import('@lingui/core').Messages;
}
declare module 'virtual:catalog/en' {
  export const messages: import('@lingui/core').Messages;
}
