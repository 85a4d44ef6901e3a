import { recordJsonSchema, sampleRecord, type Sector } from '#lib/contracts';

/** Adds the sector's record to an OpenAPI document: its schema comes from the very classes that check it. */
export function describeRecord(document: { components?: { schemas?: Record<string, unknown> } }, sector: Sector): void {
  document.components = {
    ...document.components,
    schemas: {
      ...document.components?.schemas,
      Record: { ...recordJsonSchema(sector), example: sampleRecord(sector) },
    },
  };
}
