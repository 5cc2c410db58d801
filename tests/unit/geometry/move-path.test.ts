import { describe, expect, it } from 'vitest';
import { circlePath, movePath, verticalPath } from '../../../src/geometry/move-path.ts';

describe('movePath', () => {
  it('scales and moves absolute commands', () => {
    expect(movePath('M8 .6 15.4 8 8 15.4.6 8Z', 10, 20, 0.5)).toBe('M14 20.3 17.7 24 14 27.7 10.3 24Z');
    expect(movePath('M2 2h12', 10, 20, 0.5)).toBe('M11 21h6');
    expect(movePath('M.8 2H15.2', 10, 20, 1)).toBe('M10.8 22H25.2');
  });

  it('scales relative arcs without moving them, and keeps their flags', () => {
    expect(movePath('a6 6 0 1 1 12 0', 10, 20, 0.5)).toBe('a3 3 0 1 1 6 0');
    expect(movePath('A6 6 0 0 1 12 0', 10, 20, 0.5)).toBe('A3 3 0 0 1 16 20');
  });
});

describe('circlePath', () => {
  it('goes once around', () => expect(circlePath(10, 5, 2)).toBe('M8 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z'));
});

describe('verticalPath', () => {
  const box = { left: 5, right: 15, top: 20, bottom: 30 };
  it('runs through when nothing is in the way', () => expect(verticalPath(10, 0, 50)).toBe('M10 0V50'));
  it('leaves a gap at a text', () => expect(verticalPath(10, 0, 50, [box])).toBe('M10 0V20M10 30V50'));
  it('passes a text that stands beside it', () => expect(verticalPath(16, 0, 50, [box])).toBe('M16 0V50'));
});
