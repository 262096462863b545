/** Before so many documents a share says nothing. */
const LEAST_DOCUMENTS = 100;

/** More documents failed than may. */
export class TooManyFailuresError extends Error {
  constructor(
    { failed, total, most }: { readonly failed: number; readonly total: number; readonly most: number },
    /** False where the run was ended for it. */
    readonly isAtEnd: boolean,
  ) {
    const what = `${failed} of ${total} documents failed, more than --max-error-rate ${most} allows`;
    super(isAtEnd ? what : `${what}; the run was stopped`);
    this.name = 'TooManyFailuresError';
  }
}

/** Counts documents, and says when too large a share of them failed. An input that cannot be read counts as one. */
export class ErrorRate {
  private total = 0;
  private failed = 0;

  /** `most`: from 0 to 1. */
  constructor(private readonly most: number) {}

  /** Throws a TooManyFailuresError where it is clear by now. */
  add({ documents, failed }: { readonly documents: number; readonly failed: number }): void {
    this.total += documents + failed;
    this.failed += failed;
    if (failed > 0 && this.total >= LEAST_DOCUMENTS) this.judge(false);
  }

  /** The same when all is done, however little that was. */
  end(): void {
    this.judge(true);
  }

  private judge(isAtEnd: boolean): void {
    const { failed, total, most } = this;
    if (total > 0 && failed / total > most) throw new TooManyFailuresError({ failed, total, most }, isAtEnd);
  }
}
