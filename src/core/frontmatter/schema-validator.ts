/** One of Ajv's errors; the part that we use. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What a schema is compiled to. It keeps the errors of its last call.
 *
 * @public the generated validators have this type, and are not in the repository
 */
export interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
