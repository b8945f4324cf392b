import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { sha256Of } from './content-address.js';
import { ObjectStoreError, type ObjectDescription, type ObjectStore } from './object-store.js';

/** Where the bucket is and how to get in. */
export interface S3Settings {
  /** Base URL of an S3-compatible server; AWS's own endpoint of the region where absent. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** AWS's default chain (role, instance, profile) where absent. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The longest that one request may take, body included. Default 10,000 ms. */
  readonly requestTimeoutMs?: number;
}

const DEFAULT_REQUEST_TIMEOUT_MS = 10_000;

/** Beside the marketplaces' folders, none of which can have this name. */
const PROBE_KEY = 'renditions/.conditional-write';
const PROBE = new TextEncoder().encode('tells whether this store keeps an object that is there\n');

/** `PreconditionFailed`, and `ConditionalRequestConflict` where another write of the key is under way. */
const REFUSED: ReadonlySet<number | undefined> = new Set([412, 409]);
/** `NotImplemented`, or a header that a store doesn't take. */
const UNSUPPORTED: ReadonlySet<number | undefined> = new Set([501, 400]);

/** Objects over the S3 API. Path style and checksums only where required, so that simple servers accept it. */
export class S3ObjectStore implements ObjectStore {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #requestTimeoutMs: number;
  #conditionsHold: Promise<boolean> | undefined;

  constructor(settings: S3Settings) {
    this.#bucket = settings.bucket;
    this.#requestTimeoutMs = settings.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS;
    this.#client = new S3Client({
      region: settings.region,
      forcePathStyle: true,
      maxAttempts: 1,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(settings.endpoint !== undefined && { endpoint: settings.endpoint }),
      ...(settings.credentials && { credentials: settings.credentials }),
    });
    // `/bucket/` and `/bucket` are one resource, but some servers check the signature of the latter only.
    this.#client.middlewareStack.add(
      (next) => (args) => {
        const { request } = args;
        if (hasPath(request)) request.path = request.path.replace(/(?<=.)\/$/, '');
        return next(args);
      },
      { step: 'build', name: 'bucketPathWithoutSlash' },
    );
  }

  async put(
    key: string,
    bytes: Uint8Array,
    description: ObjectDescription,
    signal?: AbortSignal,
  ): Promise<void> {
    const command = new PutObjectCommand(this.#objectOf(key, bytes, description));
    await this.#request('put', key, signal, (abortSignal) =>
      this.#client.send(command, { abortSignal }),
    );
  }

  async putIfAbsent(
    key: string,
    bytes: Uint8Array,
    description: ObjectDescription,
    signal?: AbortSignal,
  ): Promise<'written' | 'not_written'> {
    if (!(await this.#keepsWhatIsThere())) return 'not_written';
    const put = await this.#putNew(key, bytes, description, signal);
    return put === 'written' ? 'written' : 'not_written';
  }

  get(key: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
    return this.#request('get', key, signal, async (abortSignal) => {
      try {
        const reply = await this.#client.send(command, { abortSignal });
        return await reply.Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return undefined;
        throw error;
      }
    });
  }

  async delete(key: string, signal?: AbortSignal): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.#bucket, Key: key });
    await this.#request('delete', key, signal, (abortSignal) =>
      this.#client.send(command, { abortSignal }),
    );
  }

  async ensureBucket(signal?: AbortSignal): Promise<void> {
    await this.#request('create', this.#bucket, signal, async (abortSignal) => {
      if (await this.#bucketExists(abortSignal)) return;
      try {
        await this.#client.send(new CreateBucketCommand({ Bucket: this.#bucket }), { abortSignal });
      } catch (error) {
        // Another process may have created it since we asked. A bucket of that name that isn't ours stays
        // an error: looking again is refused too.
        if (!(await this.#bucketExists(abortSignal))) throw error;
      }
    });
  }

  async ping(signal?: AbortSignal): Promise<void> {
    await this.#request('reach', this.#bucket, signal, (abortSignal) =>
      this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }), { abortSignal }),
    );
  }

  close(): void {
    this.#client.destroy();
  }

  async #bucketExists(abortSignal: AbortSignal): Promise<boolean> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }), { abortSignal });
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404)
        return false;
      throw error;
    }
  }

  /**
   * Whether the server honours `If-None-Match: *` on a PUT. Amazon S3, MinIO and our embedded server do; others ignore
   * the header, so it is tried once a process: a second write of one key must be refused.
   */
  async #keepsWhatIsThere(): Promise<boolean> {
    this.#conditionsHold ??= this.#probeConditions();
    try {
      return await this.#conditionsHold;
    } catch (error) {
      this.#conditionsHold = undefined;
      throw error;
    }
  }

  async #probeConditions(): Promise<boolean> {
    const description = { contentType: 'text/plain', sha256: sha256Of(PROBE) };
    const first = await this.#putNew(PROBE_KEY, PROBE, description);
    if (first !== 'written') return first === 'refused';
    return (await this.#putNew(PROBE_KEY, PROBE, description)) === 'refused';
  }

  #putNew(
    key: string,
    bytes: Uint8Array,
    description: ObjectDescription,
    signal?: AbortSignal,
  ): Promise<'written' | 'refused' | 'unsupported'> {
    const command = new PutObjectCommand({
      ...this.#objectOf(key, bytes, description),
      IfNoneMatch: '*',
    });
    return this.#request('put', key, signal, async (abortSignal) => {
      try {
        await this.#client.send(command, { abortSignal });
        return 'written';
      } catch (error) {
        const status =
          error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
        if (REFUSED.has(status)) return 'refused';
        if (UNSUPPORTED.has(status)) return 'unsupported';
        throw error;
      }
    });
  }

  #objectOf(key: string, bytes: Uint8Array, { contentType, sha256 }: ObjectDescription) {
    return {
      Bucket: this.#bucket,
      Key: key,
      Body: bytes,
      ContentType: contentType,
      Metadata: { sha256 },
    };
  }

  /** Runs one request under the time limit and the caller's signal, and names what failed. */
  async #request<Reply>(
    operation: string,
    subject: string,
    signal: AbortSignal | undefined,
    send: (abortSignal: AbortSignal) => Promise<Reply>,
  ): Promise<Reply> {
    const timeLimit = AbortSignal.timeout(this.#requestTimeoutMs);
    try {
      return await send(signal ? AbortSignal.any([signal, timeLimit]) : timeLimit);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw new ObjectStoreError(operation, subject, timeLimit.aborted ? timeLimit.reason : error);
    }
  }
}

/** The SDK types a request in its middleware as `unknown`. */
function hasPath(request: unknown): request is { path: string } {
  return (
    typeof request === 'object' &&
    request !== null &&
    'path' in request &&
    typeof request.path === 'string'
  );
}
