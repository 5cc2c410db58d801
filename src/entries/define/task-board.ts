/** Registers `<task-board>` with the languages zh-CN and en. */
import '../languages/zh-cn.ts';
import '../languages/en.ts';
import { define } from '../../element/define.ts';
import { TaskBoard } from '../../widgets/task-board/task-board.ts';

define('task-board', TaskBoard);

export type { TaskBoard };
