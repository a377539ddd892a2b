import { describe, expect, it } from '@jest/globals';
import { TerraformVariable } from 'cdktf';
import { literalText } from '../../../lib/contact-center/security/literal-text';
import { labStack } from '../../synthesized-stack';

describe('a literal text', () => {
  it.each(['Recorder', 'C:\\icm', '%SystemDrive%\\icm', '*.mdf', '$5', 'a {b}'])('may be %s', (text) => {
    expect(literalText.safeParse(text).success).toBe(true);
  });

  it('is neither a token, in a text or in a list, nor an expression of Terraform’s, nor nothing', () => {
    const stack = labStack();
    const text = new TerraformVariable(stack, 'text', { type: 'string' }).stringValue;
    const texts = new TerraformVariable(stack, 'texts', { type: 'list(string)' }).listValue;
    const values = [text, `C:\\${text}`, texts[0], '${var.text}', ''];
    expect(values.filter((value) => literalText.safeParse(value).success)).toEqual([]);
  });
});
