export { TaskBoard } from '../widgets/task-board/task-board.ts';
export * from './events.ts';
