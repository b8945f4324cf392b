/** Whether `GET <origin>/healthz` answers 2xx within two seconds. */
export async function isHttpHealthy(origin: string): Promise<boolean> {
  try {
    const reply = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2_000) });
    await reply.body?.cancel();
    return reply.ok;
  } catch {
    return false;
  }
}
