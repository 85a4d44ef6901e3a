/** The `typ` of a token's header, by what the token carries; its event's `type` must say the same. */
export const TOKEN_TYPE = {
  record: 'lienthong-record+jws',
  verdict: 'lienthong-verdict+jws',
  rejection: 'lienthong-rejection+jws',
} as const;

export type TokenType = (typeof TOKEN_TYPE)[keyof typeof TOKEN_TYPE];

/** CloudEvents `type` of the event inside a token. */
export const EVENT_TYPE_OF: Readonly<Record<TokenType, string>> = {
  [TOKEN_TYPE.record]: 'vn.lienthong.record',
  [TOKEN_TYPE.verdict]: 'vn.lienthong.verdict',
  [TOKEN_TYPE.rejection]: 'vn.lienthong.rejection',
};
