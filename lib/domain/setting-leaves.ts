import * as z from 'zod/mini';
import { defaultSettings, Settings } from './settings';

/** How a setting is entered. */
type SettingControl =
  | 'number'
  | 'choice'
  | 'choices'
  | 'weekdays'
  | 'days'
  | 'places'
  | 'lines'
  | 'pairs'
  | 'addresses'
  | 'text';

/** One setting that the user can change, read off the schema: a new threshold appears by itself. */
export interface SettingLeaf {
  /** "chain.between", or "cells.AX.service" */
  id: string;
  /** Where it stands in the settings: ['chain', 'between'], or ['language'] at the top. */
  path: readonly string[];
  section: string;
  /** The part of the section it stands in ("AX"); '' where the section has none. */
  part: string;
  name: string;
  control: SettingControl;
  /** 'share', 'days', 'months' ...: what a number counts. */
  unit?: string;
  options: readonly string[];
  /** The range of a number, as the settings keep it (a share as 0-1). */
  range?: { from: number; to: number; whole: boolean };
  preset: unknown;
}

/** The section of the settings that stand at the top of the schema. */
const GENERAL = 'general';

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniPrefault ||
    schema instanceof z.ZodMiniOptional
    ? bare(schema.def.innerType)
    : schema;
}

const unitOf = (schema: unknown): string | undefined => {
  const unit = schema instanceof z.ZodMiniType ? z.globalRegistry.get(schema)?.['unit'] : undefined;
  return typeof unit === 'string' ? unit : undefined;
};

function controlOf(schema: unknown): SettingControl {
  if (schema instanceof z.ZodMiniNumber) return 'number';
  if (schema instanceof z.ZodMiniEnum) return 'choice';
  if (schema instanceof z.ZodMiniRecord) return schema.def.valueType instanceof z.ZodMiniEmail ? 'addresses' : 'pairs';
  if (!(schema instanceof z.ZodMiniArray)) return 'text';
  const element = bare(schema.def.element);
  if (element instanceof z.ZodMiniEnum) return 'choices';
  if (element instanceof z.ZodMiniNumber) return 'weekdays';
  if (element instanceof z.ZodMiniCustomStringFormat) return 'places';
  return element instanceof z.ZodMiniISODate ? 'days' : 'lines';
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

function optionsOf(schema: unknown): readonly string[] {
  if (controlOf(schema) === 'weekdays') return weekdays;
  if (schema instanceof z.ZodMiniArray) return optionsOf(bare(schema.def.element));
  return schema instanceof z.ZodMiniEnum ? schema.options.map(String) : [];
}

function rangeOf(schema: unknown): SettingLeaf['range'] {
  if (!(schema instanceof z.ZodMiniNumber)) return undefined;
  const checks = schema.def.checks ?? [];
  const least = checks.find((check) => check instanceof z.core.$ZodCheckGreaterThan);
  const most = checks.find((check) => check instanceof z.core.$ZodCheckLessThan);
  return {
    from: Number(least?._zod.def.value ?? 0),
    to: Number(most?._zod.def.value ?? Number.MAX_SAFE_INTEGER),
    whole: schema instanceof z.ZodMiniNumberFormat,
  };
}

function leafOf(path: readonly string[], schema: unknown): SettingLeaf {
  const inner = bare(schema);
  const unit = unitOf(inner);
  const range = rangeOf(inner);
  return {
    id: path.join('.'),
    path,
    section: path.length > 1 ? (path[0] ?? GENERAL) : GENERAL,
    part: path.slice(1, -1).join('.'),
    name: path.at(-1) ?? '',
    control: controlOf(inner),
    ...(unit && { unit }),
    options: optionsOf(inner),
    ...(range && { range }),
    preset: settingAt(defaultSettings, path),
  };
}

function leavesOf(shape: object, path: readonly string[]): SettingLeaf[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = bare(schema);
    return inner instanceof z.ZodMiniObject
      ? leavesOf(inner.shape, [...path, name])
      : [leafOf([...path, name], schema)];
  });
}

/** Returns the value at a place of the settings, undefined where there is none. */
export function settingAt(settings: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    settings,
  );
}

/** Returns the settings with another value at one place. */
export function withSetting<Kept extends object>(
  settings: Kept,
  [name, ...below]: readonly string[],
  value: unknown,
): Kept {
  if (name === undefined) return settings;
  const at = below.length === 0 ? value : withSetting(Object(settingAt(settings, [name]) ?? {}), below, value);
  return { ...settings, [name]: at };
}

/** Every setting of the schema, in its order. */
export const settingLeaves: readonly SettingLeaf[] = leavesOf(Settings.shape, []);
