import { describe, expect, it } from '@jest/globals';
import { antivirusSchema, antivirusSettings } from '../../../lib/contact-center/security/antivirus-settings';
import { refused } from './refused';

const DEFAULTS = {
  product: 'Microsoft Defender Antivirus',
  supported: true,
  latestVersion: true,
  definitionsEveryHours: 24,
  scanNetworkFiles: false,
  heuristics: false,
  realTime: 'incoming',
  exclusions: ['C:\\icm', '*.mdf', '*.ldf', '*.ndf'],
  scanDay: 'saturday',
  scanHour: 2,
  quietHours: { from: 1, to: 5 },
} as const;

const OTHERS = {
  product: 'Scanner',
  supported: false,
  latestVersion: false,
  definitionsEveryHours: 1,
  scanNetworkFiles: true,
  heuristics: true,
  realTime: 'off',
  exclusions: ['D:\\icm'],
  scanDay: 'monday',
  scanHour: 0,
  quietHours: { from: 0, to: 24 },
} as const;

describe('antivirus software', () => {
  it('does what the guide asks for unless told otherwise', () => {
    expect(antivirusSettings({})).toEqual(DEFAULTS);
  });

  it('does what it is told', () => {
    expect(antivirusSettings(OTHERS)).toEqual(OTHERS);
    expect(antivirusSettings({ scanHour: 3 })).toEqual({ ...DEFAULTS, scanHour: 3 });
    expect(antivirusSettings({ exclusions: [] }).exclusions).toEqual([]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [DEFAULTS, []],
    [OTHERS, []],
    [{ scanHour: 23 }, []],
    [{ quietHours: { from: 23, to: 24 } }, []],
    [{ product: '' }, ['InvalidProperty at product']],
    [{ product: '${TfToken[TOKEN.0]}' }, ['TokenWhereLiteral at product']],
    [{ product: '${var.product}' }, ['InvalidProperty at product']],
    [{ exclusions: ['#{TfToken[TOKEN.0]}'] }, ['TokenWhereLiteral at exclusions']],
    [{ exclusions: ['C:\\icm', ''] }, ['InvalidProperty at exclusions.1']],
    [{ exclusions: 'C:\\icm' }, ['InvalidProperty at exclusions']],
    [{ supported: 'yes' }, ['InvalidProperty at supported']],
    [{ latestVersion: 9 }, ['InvalidProperty at latestVersion']],
    [{ definitionsEveryHours: 0 }, ['InvalidProperty at definitionsEveryHours']],
    [{ definitionsEveryHours: 1.5 }, ['InvalidProperty at definitionsEveryHours']],
    [{ scanNetworkFiles: 0 }, ['InvalidProperty at scanNetworkFiles']],
    [{ heuristics: null }, ['InvalidProperty at heuristics']],
    [{ realTime: false }, ['InvalidProperty at realTime']],
    [{ realTime: 'outgoing' }, ['InvalidProperty at realTime']],
    [{ scanDay: 'Saturday' }, ['InvalidProperty at scanDay']],
    [{ scanHour: 24 }, ['InvalidProperty at scanHour']],
    [{ scanHour: -1 }, ['InvalidProperty at scanHour']],
    [{ scanHour: 2.5 }, ['InvalidProperty at scanHour']],
    [{ quietHours: { from: -1, to: 5 } }, ['InvalidProperty at quietHours.from']],
    [{ quietHours: { from: 24, to: 25 } }, ['InvalidProperty at quietHours.from', 'InvalidProperty at quietHours.to']],
    [{ quietHours: { from: 1, to: 25 } }, ['InvalidProperty at quietHours.to']],
    [{ quietHours: { from: 1 } }, ['InvalidProperty at quietHours.to']],
    [{ quietHours: { from: 5, to: 5 } }, ['WindowEndsBeforeItBegins at quietHours.to']],
    [{ quietHours: { from: 22, to: 4 } }, ['WindowEndsBeforeItBegins at quietHours.to']],
    [{ scan: true }, ['InvalidProperty at ']],
  ])('%j', (props, problems) => {
    expect(refused(antivirusSchema, props)).toEqual(problems);
  });
});
