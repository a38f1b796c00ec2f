// The three questions, with the client that openapi-generator makes for TypeScript.
import { ClaimsApi, Configuration, EventsApi, StatementsApi } from './client';

async function ask(basePath: string): Promise<void> {
  const server = new Configuration({ basePath });
  const claims = await new ClaimsApi(server).claims({ measure: ['TROOPS'], place: ['Iraq'] });
  for (const claim of claims.data) {
    console.log(`${claim.value} ${claim.comparator} ${claim.counted}, ${claim.source?.name ?? '-'}`);
  }
  const statements = await new StatementsApi(server).statements({ actor: ['Pentagon'] });
  for (const statement of statements.data) {
    console.log(`Pentagon: ${statement.content}`);
  }
  const events = await new EventsApi(server).events({ from: new Date('2024-01-15'), to: new Date('2024-01-16') });
  for (const event of events.data) {
    console.log(`${event.date?.from?.toISOString().slice(0, 10)} ${event.label}, ${event.kind}`);
  }
}

ask(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
