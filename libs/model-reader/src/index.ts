/** A reader that asks a model behind any OpenAI-compatible endpoint, and believes nothing that the text does not say. */
export { chatWith, type Chat, type Endpoint } from './chat.js';
export { modelReader, type ModelAnswer, type ModelPorts, type ModelReader } from './model-reader.js';
