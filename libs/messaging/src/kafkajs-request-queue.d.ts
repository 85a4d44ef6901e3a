/** What is used of kafkajs's own queue of requests, which has no types. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  interface PushedRequest {
    readonly entry: { readonly correlationId: number };
    readonly expectResponse: boolean;
    readonly sendRequest: () => unknown;
  }

  class RequestQueue {
    constructor(options: {
      readonly maxInFlightRequests: number;
      readonly requestTimeout: number;
      readonly enforceRequestTimeout: boolean;
      readonly clientId: string;
      readonly broker: string;
      readonly logger: { debug(message: string): void; warn(message: string): void };
    });
    readonly pending: readonly unknown[];
    readonly throttleCheckTimeoutId: NodeJS.Timeout | null;
    push(request: PushedRequest): void;
    maybeThrottle(milliseconds: number): void;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
    rejectAll(error: Error): void;
    destroy(): void;
  }
  export default RequestQueue;
}
