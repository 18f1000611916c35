export * from './contract.ts';
export { liveRenderer, type RenderOptions, renderLog } from './render.ts';
export { OpenJob, runAction, startAction, type Watch } from './runner.ts';
