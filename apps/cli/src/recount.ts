import { findOwnerUrl } from '#lib/local-stack';
import { recountFrequencies } from '#lib/population';

const TOLD_EVERY = 200_000;

/**
 * Counts the frequencies of the register anew: of the database whose owner MIGRATION_DATABASE_URL names, else of the stack that
 * is up in the folder. Returns the exit code.
 */
export async function runRecount({ folder }: { readonly folder: string }): Promise<number> {
  const { citizens, digest, isNew } = await recountFrequencies(findOwnerUrl(folder, 'population-service'), {
    onProgress: (counted) => {
      if (counted % TOLD_EVERY === 0) console.error(`  ${counted} citizens`);
    },
  });
  console.log(`${citizens} citizens counted; frequencies ${digest}, ${isNew ? 'new' : 'as they were'}`);
  return 0;
}
