import { SetMetadata } from '@nestjs/common';

export const NEEDS_OPERATOR = 'garnish:needs-operator';

/** Marks a handler that only a key of the role `operator` opens. */
export const NeedsOperator = () => SetMetadata(NEEDS_OPERATOR, true);
