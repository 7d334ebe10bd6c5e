export { addTopics } from './add-topics.ts'
