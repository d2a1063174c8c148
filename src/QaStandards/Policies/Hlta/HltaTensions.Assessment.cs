using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> Assessment =>
    [
        Conflict(
            [C47, C58a, C60],
            "Six a week asks for many assessors in the busiest week, ten a year for few over the whole year: with 40 in one week and 60 in the year at least seven are needed and at most six can be kept busy.",
            "The bounds are computed from the forecast; where no number of assessors will do, both clauses are breached and each says which variation would help.",
            Here(nameof(CheckCapAndFloor))),
        Conflict(
            [C58a],
            "The floor is an obligation and a suggestion in one breath.",
            "It warns; going below it without a variation approved beforehand is a breach of paragraph 61."),
        Conflict(
            [C60, C61a],
            "A duty to ensure stands beside a limit that holds only normally.",
            "The cap blocks, unless a variation was approved beforehand."),
        Gap(
            [C60],
            "A week is not defined, nor what counts as undertaking an assessment, nor whether work for several providers is added up.",
            "Each is a reading; by default Monday to Sunday, on the day of the visit, over all providers."),
        Conflict(
            [C41b, C92, C116a],
            "Days are working days in two places and just days in a third; over Christmas 2017 that is four days' difference for five days.",
            "Calendar days where the text says days; the alternatives are readings."),
        Conflict(
            [C64_5, C75],
            "The first solo file after a quality concern has to be moderated, and the list of what is sampled leaves it out.",
            "It is a mandatory row of its own in the sampling design.",
            "HltaCode.SamplingOfCandidates"),
        Conflict(
            [C64_1, C64_2, C64_3, C64_4, C64_5, C64_6],
            "The procedure after a quality concern must be applied, but only as appropriate.",
            "A step is done, or somebody records why it is not appropriate."),
        Dated(
            [C44b],
            "The Data Protection Act 1998 was replaced on 25 May 2018.",
            "Read it as the law in force."),
        Conflict(
            [C59a, C59b, C103],
            "When assessors are lent, it is not plain which provider is responsible for an outcome.",
            "Responsible is the provider whose event confirmed it; the assessor's own provider is told of the conflict."),
        Conflict(
            [C56, C67a, C84b, C85a, C103, C104],
            "One senior assessor scrutinises, samples, investigates, quality assures, reports jointly and sits on panels, and only paragraph 57 thinks of absence.",
            "Record a deputy for each of these functions with the duty of paragraph 57."),
        Gap(
            [C61a],
            "Who approves a provider's own departures is not said.",
            "An approver is named and is not the assessor concerned; paragraph 55 suggests who."),
        Gap(
            [C58a, C76a, C77a, C85b],
            "Several rules count over a year, and none says when it begins.",
            "One programme year serves all of them, from 1 September unless a reading says otherwise.",
            "HltaCode.YearStart"),
    ];
}
