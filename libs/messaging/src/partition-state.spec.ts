import { describe, expect, it } from '@jest/globals';
import { PartitionMemory } from './partition-state.js';

function at(position: bigint): PartitionMemory {
  const memory = new PartitionMemory('a.topic', 0);
  memory.read(position);
  return memory;
}

describe('the rule of the position', () => {
  it('reads the position where nothing is remembered', () => {
    expect(new PartitionMemory('a.topic', 0).meet(0n)).toBe('read');
    const memory = at(7n);
    memory.forget();
    expect(memory.meet(7n)).toBe('read');
  });

  it('handles what begins at the position, or higher: offsets have holes', () => {
    expect(at(7n).meet(7n)).toBe('handle');
    expect(at(7n).meet(9n)).toBe('handle');
  });

  it('seeks once where a batch begins lower, and takes the topic for made anew when it does again', () => {
    const memory = at(100n);
    expect(memory.meet(0n)).toBe('seek');
    expect(memory.meet(0n)).toBe('take-over');
  });

  it('seeks again after progress, and after a new beginning of the group', () => {
    const memory = at(100n);
    expect(memory.meet(90n)).toBe('seek');
    expect(memory.meet(100n)).toBe('handle');
    memory.moved(120n);
    expect(memory.meet(110n)).toBe('seek');
    memory.forget();
    memory.read(120n);
    expect(memory.meet(110n)).toBe('seek');
  });

  it('pauses 250 ms, then twice as long each time, 10 s at the most, and from the start after progress', () => {
    const memory = at(0n);
    const pauses = Array.from({ length: 8 }, () => memory.nextPause());
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
    memory.moved(1n);
    expect(memory.nextPause()).toBe(250);
  });
});
