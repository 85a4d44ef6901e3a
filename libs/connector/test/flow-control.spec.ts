import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { FlowControl } from '../src/upload/flow-control.js';

/** Asks for the next chunk's turn; whether it has come. */
function asked(flow: FlowControl): { readonly may: boolean } {
  const state = { may: false };
  void flow.turn().then(() => (state.may = true));
  return state;
}

const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0).then(() => undefined);

describe('an upload', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is not held while the connector is less than a thousand events ahead of its answers', async () => {
    const flow = new FlowControl();
    flow.accepted(1_100);
    flow.answered(101);
    const chunk = asked(flow);
    await settled();
    expect(chunk.may).toBe(true);
  });

  it('waits for answers where it is further ahead and answers come', async () => {
    const flow = new FlowControl();
    flow.accepted(1_600);
    flow.answered(100);
    const chunk = asked(flow);
    await settled();
    expect(chunk.may).toBe(false);
    flow.answered(400);
    await settled();
    expect(chunk.may).toBe(false);
    flow.answered(101);
    await settled();
    expect(chunk.may).toBe(true);
  });

  it('waits no longer than two seconds, however few answers come; then the count begins anew', async () => {
    const flow = new FlowControl();
    flow.accepted(5_000);
    flow.answered(1);
    const chunk = asked(flow);
    await jest.advanceTimersByTimeAsync(1_999);
    expect(chunk.may).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(chunk.may).toBe(true);
    flow.accepted(999);
    flow.answered(1);
    const next = asked(flow);
    await settled();
    expect(next.may).toBe(true);
  });

  it('is taken in at full speed where no answer came for two seconds: the exchange stands still', async () => {
    const flow = new FlowControl();
    flow.accepted(5_000);
    flow.answered(1);
    await jest.advanceTimersByTimeAsync(2_001);
    const chunk = asked(flow);
    await settled();
    expect(chunk.may).toBe(true);
  });

  it('is not held before the first answer', async () => {
    const flow = new FlowControl();
    flow.accepted(5_000);
    const chunk = asked(flow);
    await settled();
    expect(chunk.may).toBe(true);
  });

  it('waits no longer where the service stops', async () => {
    const flow = new FlowControl();
    flow.accepted(5_000);
    flow.answered(1);
    const chunk = asked(flow);
    flow.end();
    await settled();
    expect(chunk.may).toBe(true);
    const after = asked(flow);
    await settled();
    expect(after.may).toBe(true);
  });

  it('owes nothing for answers to what was taken in before the start', async () => {
    const flow = new FlowControl();
    flow.answered(3_000);
    flow.accepted(1_001);
    const chunk = asked(flow);
    await settled();
    expect(chunk.may).toBe(false);
  });
});
