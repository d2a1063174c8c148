using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 10a")]
[Trait("Clause", "ICT-MARK Principle 10c")]
[Trait("Clause", "ICT-MARK Principle 10d")]
[Trait("Clause", "ICT-MARK Principle 10e")]
[Trait("Clause", "ICT-MARK Principle 10f")]
public sealed class SelectionTests
{
    [Fact]
    public void Somebody_who_has_shown_every_competence_is_selected() =>
        Assert.Equal(Permission.Permitted, Selection.Decide(Usual.Evidence).Outcome);

    [Fact]
    public void Somebody_without_the_knowledge_of_the_framework_is_not()
    {
        var decision = Selection.Decide(Usual.Evidence with { KnowsFramework = false });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[ICT-MARK Principle 10a] A1 breached: 4 of 5 competences; lacking framework", decision.Findings[0].ToString());
        Assert.Equal(
            "[ICT-MARK Principle 10f] A1 breached: detailed knowledge of the framework: no; must be yes",
            Assert.Single(decision.Findings.About(Principle10f)).ToString());
    }

    [Fact]
    public void Strategic_work_covers_every_phase_and_every_type_to_be_assessed()
    {
        Assert.Equal(
            "[ICT-MARK Principle 10c] A1 breached: 1 of 2 phases with strategic work; lacking nursery",
            Selection.Decide(Usual.Evidence with { IntendedPhases = ["primary", "nursery"] }).Findings[1].ToString());
        Assert.Equal(
            "[ICT-MARK Principle 10c] A1 breached: 0 of 1 types of institution with strategic work; lacking academy",
            Selection.Decide(Usual.Evidence with { IntendedTypes = ["academy"] }).Findings[2].ToString());
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var decision = Selection.Decide(new() { Candidate = "A1" });

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.Equal(
            "phases to be assessed | types of institution to be assessed | broad experience of technology in education | "
            + "understanding of tools for self-evaluation | detailed knowledge of the framework",
            string.Join(" | ", decision.Findings.Skip(1).Select(finding => Assert.Single(((Measure.Missing)finding.Measure).Facts))));
    }

    [Fact]
    public void A_candidate_who_would_assess_nothing_is_refused()
    {
        Expect.Refuses(new CompetenceEvidenceValidator(), new() { Candidate = "" }, "ICTMARK1021", "The candidate has no id; give one.");
        Expect.Refuses(
            new CompetenceEvidenceValidator(),
            Usual.Evidence with { Phases = ["primary", " "] },
            "ICTMARK1022",
            "Candidate A1 has a phase or a type without a name; leave it out or name it.");
        Expect.Refuses(
            new CompetenceEvidenceValidator(),
            Usual.Evidence with { IntendedPhases = [] },
            "ICTMARK1023",
            "Candidate A1 would assess no phase or no type of institution; name at least one of each.");
        Assert.Throws<ValidationException>(() => Selection.Decide(Usual.Evidence with { IntendedTypes = [] }));
    }

    [Property]
    public bool All_four_competences_are_needed(bool broad, bool tools, bool framework, bool phase) =>
        (Selection.Decide(Usual.Evidence with
        {
            HasBroadExperience = broad,
            UnderstandsSelfEvaluation = tools,
            KnowsFramework = framework,
            Phases = phase ? ["primary"] : ["secondary"],
        }).Outcome == Permission.Permitted) == (broad && tools && framework && phase);
}
