import type { Kind } from '../../models.mjs';

export const DOCUMENTS: Readonly<Record<Kind, (model: object) => object>>;
