import type { Lexicon } from './lexicon.ts';

/** 方案编制简况, 现状和面临的形势: what was before the plan. */
const BACKGROUND =
  /^[一-龥]{0,12}?(?:简况|背景|现状|面临(?:的)?形势|形势(?:与|和)挑战|发展基础)(?:[和与及][一-龥]{2,8})?$/;

/** 总体要求, 指导思想和基本原则, 存在的主要问题: what stands there is no task unless it carries a clause. */
export function isFrame(heading: string, lex: Lexicon): boolean {
  const { frame, problems } = lex.words.headings;
  const bare = (heading.split(/[:(\uff1a\uff08]/, 1)[0] ?? '').trim();
  // 总体要求 2024年是…: the heading has lost its line end
  if ((bare.split(/\s/, 1)[0] ?? '').split(/[、和与及]/).every((word) => frame.includes(word))) return true;
  if (/^[一-龥]{0,8}原则$/.test(bare) || BACKGROUND.test(bare)) return true;
  return (
    (/存在/.test(bare) && problems.some((word) => bare.includes(word))) ||
    /^(?:主要|突出)?(?:问题|不足|困难)(?:和|与)?(?:不足|困难|原因)?$/.test(bare)
  );
}
