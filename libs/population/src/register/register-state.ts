/**
 * The first statement of each transaction that writes to the register. Another such transaction waits here until this one has
 * ended, and each statement after it sees what that one committed. Readers wait for nobody; by the count they see that the
 * register is another one now.
 */
export const BECOME_ONLY_WRITER = 'UPDATE register_state SET changes = changes + 1';
