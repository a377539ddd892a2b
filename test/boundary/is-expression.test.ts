import { describe, expect, it } from '@jest/globals';
import { Token } from 'cdktf';
import { isExpression } from '../../lib/boundary/is-expression';

describe('an expression of Terraform', () => {
  it.each([
    '${aws_vpc.lab.id}',
    'arn:aws:s3:::${var.bucket}',
    Token.asString({ resolve: () => 'later' }),
    ...Token.asList({ resolve: () => ['later'] }),
  ])('is %s', (value) => {
    expect(isExpression(value)).toBe(true);
  });

  it.each([
    ...['', 'tcp', '$', '{}', '$ {x}', '10.0.0.0/16', 50, 0, true, false, null, undefined],
    ...[{ toString: () => '${x}' }, [], ['${x}']],
  ])('is not %j', (value) => {
    expect(isExpression(value)).toBe(false);
  });
});
