declare const brand: unique symbol;

/** A string that only its own parser makes; at run time it is the plain string. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
