/**
 * Writes down that the broker has acknowledged events: the relay runs this over `sent(event_id)`, in the statement that
 * takes them off the outbox. A row that an answer is taking away at this moment is passed over: waiting for it could end
 * in a deadlock, and the answer is what counts.
 */
export const MARK_SENT = `
  UPDATE awaiting SET sends = awaiting.sends + 1, sent_at = now()
  FROM (SELECT w.event_id FROM sent JOIN awaiting w USING (event_id) FOR UPDATE OF w SKIP LOCKED) AS free
  WHERE awaiting.event_id = free.event_id`;
