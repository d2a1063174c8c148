using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace QaStandards.Tests;

public class FindingsTests
{
    [Fact]
    public void A_decision_always_cites()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Findings.Of());
        Assert.Equal("A decision needs at least one finding. (Parameter 'findings')", refusal.Message);
        Assert.Throws<ArgumentException>("findings", () => Findings.Of(Enumerable.Empty<Finding>()));
        Assert.Throws<ArgumentNullException>("findings", () => Findings.Of(Sample.Kept, null!));
        Assert.Throws<ArgumentNullException>("findings", () => Findings.Of(Enumerable.Repeat<Finding>(null!, 1)));
    }

    [Fact]
    public void An_empty_collection_expression_is_refused_too() => Assert.Throws<ArgumentException>("findings", () =>
    {
        Findings none = [];
        return none;
    });

    [Property]
    public bool The_worst_verdict_is_the_latest_in_the_order(NonEmptyArray<byte> picks)
    {
        var verdicts = picks.Get.Select(pick => Verdict.All[pick % Verdict.All.Count]).ToList();
        var findings = Findings.Of(verdicts.Select(verdict => new Finding(Sample.Must, verdict, Sample.Card(true))));
        return findings.Worst == verdicts.Max() && findings.Deny == verdicts.Contains(Verdict.Breached);
    }

    [Fact]
    public void What_warns_does_not_deny()
    {
        Findings late = [Sample.Kept, Sample.Late];

        Assert.Equal(Verdict.Breached, late.Worst);
        Assert.False(late.Deny);
        Assert.True(Findings.Of(Sample.Late, Sample.Broken).Deny);
    }

    [Fact]
    public void Findings_keep_their_order_and_are_equal_when_the_items_are()
    {
        Findings findings = [Sample.Late, Sample.Kept];

        Assert.Equal([Sample.Late, Sample.Kept], findings);
        Assert.Equal(Sample.Kept, findings[1]);
        Assert.Equal(findings, Findings.Of(Sample.Late, Sample.Kept));
        Assert.NotEqual(findings, Findings.Of(Sample.Kept, Sample.Late));
        Assert.Equal("[LIB 4] breached: 4 weeks; at most 3\n[LIB 3(1)] satisfied: card held: yes; must be yes", findings.ToString());
    }

    [Fact]
    public void Findings_about_a_clause_come_in_their_order_possibly_none()
    {
        Findings findings = [Sample.Kept.For("R1"), Sample.Late, Sample.Broken.For("R2")];

        Assert.Equal(["R1", "R2"], findings.About(Sample.Must).Select(finding => finding.About));
        Assert.Empty(findings.About(Sample.May));
    }
}
