using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Standards;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.QtsRecommendation;
using When = QaStandards.Policies.LjmuItt.Roles.QtsEvent;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU Introduction 2a")]
[Trait("Clause", "LJMU Introduction 5")]
[Trait("Clause", "LJMU 4.1(4)")]
[Trait("Clause", "LJMU 4.2a")]
[Trait("Clause", "LJMU 4.2(2)f")]
[Trait("Clause", "LJMU 4.2(3)d")]
[Trait("Clause", "LJMU 4.3a")]
[Trait("Clause", "LJMU 4.3(9)")]
[Trait("Clause", "LJMU 4.4(6)i")]
[Trait("Clause", "LJMU 4.6(3)a")]
public sealed class QtsRecommendationTests
{
    private static readonly LocalDate Mon_2023_05_15 = new(2023, 5, 15);

    private static readonly QtsFacts Usual = new() { Case = Ready };
    private static readonly QtsFacts Sampled = new() { Case = Ready with { IsSampled = true, IsUpheld = true } };

    private static readonly LifecycleTable<QtsStatus, QtsEvent, QtsFacts> Table = new(
        QtsCareer.Lifecycle,
        new() { ["usual"] = Usual, ["sampled"] = Sampled },
        """
        FinalReviewComplete             Recommend            Recommended                     4.3(9)
        FinalReviewComplete             NotRecommend         Referred<FinalReviewComplete   4.3a
        Recommended                     Verify               VerifiedAwaitingTriangulation   4.2a
        Recommended                     TriangulateAgreed    TriangulatedAwaitingVerification 4.1(4)
        VerifiedAwaitingTriangulation   TriangulateAgreed    Verified                        4.1(4)
        TriangulatedAwaitingVerification Verify              Verified                        4.2a
        Recommended                     Dispute              Referred<Recommended           4.2a
        TriangulatedAwaitingVerification Dispute             Referred<TriangulatedAwaitingVerification 4.2a
        Recommended                     TriangulateNotAgreed Referred<Recommended           4.1(4)
        VerifiedAwaitingTriangulation   TriangulateNotAgreed Referred<VerifiedAwaitingTriangulation 4.1(4)
        Verified                        SelectForModeration  UnderModeration                 4.6(3)a sampled
        Verified                        LeaveOutOfSample     ReadyToConfirm                  4.6(3)a
        UnderModeration                 UpholdModeration     ReadyToConfirm                  4.6(3)a sampled
        UnderModeration                 QueryModeration      Referred<UnderModeration       4.6(3)a
        Referred<Recommended           ResolveFor           Recommended                     4.3a
        Referred<UnderModeration       ResolveFor           UnderModeration                 4.3a
        Referred                        ResolveAgainst       NotRecommended                  4.3a
        ReadyToConfirm                  Confirm              RecommendedByUniversity         4.4(6)c
        """);

    internal static QtsCase Ready => new()
    {
        Trainee = "T1",
        Mentor = "M1",
        ProfessionalMentor = "M2",
        Phase3 = new(new(2023, 4, 17), new(2023, 6, 16)),
        FinalReview = Milestone.On(new(2023, 5, 12)),
        Met = LjmuStandards.Framework.All,
        RecommendedBy = "M1",
        RecommendedTo = [PartnershipPost.ProfessionalMentor, PartnershipPost.LiaisonTutor],
        VerifiedBy = "M2",
        IsReportAgreed = true,
        Visits = [new(new(2023, 4, 24), 3, "R1"), new(Mon_2023_05_15, 3, "R1", IsTriangulation: true)],
        Drafted = Milestone.On(new(2023, 6, 5)),
        Contributed = Milestone.On(new(2023, 6, 9)),
        IsSampled = false,
        Evidence = MandatoryEvidenceTests.Whole,
        HasOpenSupport = false,
        IsDecisionRecorded = true,
    };

    [Fact]
    public void The_whole_chain_leads_to_a_confirmation()
    {
        var decision = DecideConfirmation(Ready);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.StartsWith(
            """
            [LJMU Introduction 2a] T1 satisfied: framework is TS standards (2012); must be TS standards (2012)
            [LJMU Introduction 5] T1 satisfied: 9 of 9 standards met
            [LJMU 4.3a] T1 satisfied: recommended by is M1; must be M1
            [LJMU 4.3(8)] T1 satisfied: final review of phase 3 complete: yes; must be yes
            [LJMU 4.3(9)] T1 satisfied: 2 of 2 people recommended to
            [LJMU 4.2a] T1 satisfied: verified by is M2; must be M2
            [LJMU 4.2a] T1 satisfied: verified by the person who recommended: no; must be no
            [LJMU 4.2(2)f] T1 satisfied: closing report agreed by both mentors: yes; must be yes
            [LJMU 4.1(4)] T1 satisfied: second visit of phase 3 a triangulation meeting: yes; must be yes
            [LJMU 4.1(4)] T1 satisfied: final review complete on Fri 12 May 2023; not after the meeting on Mon 15 May 2023
            [LJMU 4.1(4)] T1 satisfied: meeting held on Mon 15 May 2023; not after the end of phase 3 on Fri 16 Jun 2023
            """,
            decision.Findings.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_step_that_fails_stops_the_confirmation()
    {
        Refused("LJMU Introduction 5", Ready with { Met = LjmuStandards.Framework.Set(1, 2, 3, 4, 5, 6, 7, 8) });
        Refused("LJMU 4.3a", Ready with { RecommendedBy = "M3" });
        Refused("LJMU 4.3(9)", Ready with { RecommendedTo = [PartnershipPost.LiaisonTutor] });
        Refused("LJMU 4.2a", Ready with { VerifiedBy = "M1" });
        Refused("LJMU 4.2(2)f", Ready with { IsReportAgreed = false });
        Refused("LJMU 4.1(4)", Ready with { Visits = [Ready.Visits![1]] });
        Refused("LJMU 4.1(4)", Ready with { Visits = [Ready.Visits![0], new(new(2023, 6, 19), 3, "R1", IsTriangulation: true)] });
        Refused("LJMU 4.2(3)d", Ready with { Contributed = Milestone.On(new(2023, 6, 17)) });
        Refused("LJMU 4.4(6)i", Ready with { Drafted = Milestone.NotReached });
        Refused("LJMU 4.6(3)a", Ready with { IsSampled = true });
        Refused("LJMU 4.2(3)c", Ready with { HasOpenSupport = true });
        Refused("LJMU 4.4(6)c", Ready with { Evidence = Ready.Evidence! with { Complete = [.. EvidenceItem.All.Where(item => item != EvidenceItem.QtsFile)] } });
        Assert.Equal(Permission.Permitted, DecideConfirmation(Ready with { IsSampled = true, IsUpheld = true }).Outcome);

        static void Refused(string clause, QtsCase qts)
        {
            var decision = DecideConfirmation(qts);
            Assert.Equal(Permission.Refused, decision.Outcome);
            Assert.Equal(clause, decision.Findings.First(finding => finding.Denies).Clause.Citation);
        }
    }

    [Fact]
    public void A_mentor_who_also_verifies_is_reported()
    {
        var decision = DecideVerification(Ready with { ProfessionalMentor = "M1", VerifiedBy = "M1" });

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal("[LJMU 4.2a] T1 breached: verified by the person who recommended: yes; must be no", decision.Findings[1].ToString());
    }

    [Fact]
    public void What_is_not_known_leaves_the_answer_open()
    {
        Assert.Equal(Permission.Undetermined, DecideConfirmation(new() { Trainee = "T1" }).Outcome);
        Assert.Equal(Permission.Undetermined, DecideConfirmation(Ready with { IsSampled = null }).Outcome);
        Assert.Equal(Permission.Undetermined, DecideConfirmation(Ready with { Evidence = null }).Outcome);
        Assert.Equal(Permission.Undetermined, DecideTriangulation(Ready with { Phase3 = null }).Outcome);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        var other = Framework.Of("X", "Other", "1", [new(1, "g", "t", TitleBasis.Published)]);
        Expect.Refuses(new QtsCaseValidator(), Ready with { Trainee = "" }, "LJMU1241", "A recommendation names no trainee; give the trainee's id.");
        Expect.Refuses(
            new QtsCaseValidator(), Ready with { Met = other.All }, "LJMU1242", "T1 was judged against X standards (1); the agreement names TS standards (2012).");
        Expect.Refuses(
            new QtsCaseValidator(),
            Ready with { Evidence = Ready.Evidence! with { Phase = 2 } },
            "LJMU1243",
            "The evidence of T1 is of phase 2; a recommendation rests on phase 3.");
    }

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_on_the_way() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Fact]
    public void A_referred_case_goes_on_where_it_was()
    {
        var history = QtsCareer.Lifecycle.Begin().Append(
            new(new(2023, 5, 12), When.Recommend, Sampled),
            new(Mon_2023_05_15, When.TriangulateAgreed, Sampled),
            new(new(2023, 5, 16), When.Dispute, Sampled),
            new(new(2023, 5, 22), When.ResolveFor, Sampled),
            new(new(2023, 5, 23), When.Verify, Sampled),
            new(new(2023, 6, 12), When.SelectForModeration, Sampled),
            new(new(2023, 6, 15), When.UpholdModeration, Sampled),
            new(new(2023, 6, 16), When.Confirm, Sampled));

        Assert.Equal(QtsStatus.Referred, history.AsOf(new(2023, 5, 21)).Outcome);
        Assert.Equal(QtsStatus.TriangulatedAwaitingVerification, history.AsOf(new(2023, 5, 22)).Outcome);
        Assert.Equal(QtsStatus.RecommendedByUniversity, history.AsOf(new(2023, 6, 16)).Outcome);
    }

    [Property]
    public bool A_university_s_recommendation_implies_every_step_before(byte[] events, bool standards, bool isSecond, bool isSampled, bool? isUpheld)
    {
        var facts = new QtsFacts
        {
            Case = Ready with
            {
                Met = standards ? LjmuStandards.Framework.All : LjmuStandards.Framework.Set(1),
                Visits = isSecond ? Ready.Visits : [Ready.Visits![1]],
                IsSampled = isSampled,
                IsUpheld = isUpheld,
            },
        };
        var all = Enum.GetValues<QtsEvent>();
        var path = events.Length > 8 ? events.Select(each => all[each % all.Length]) : [When.Recommend, When.Verify, When.TriangulateAgreed, isSampled ? When.SelectForModeration : When.LeaveOutOfSample, When.UpholdModeration, When.Confirm];
        var reached = path.Aggregate(new Standing<QtsStatus>(QtsStatus.FinalReviewComplete), (standing, on) => QtsCareer.Lifecycle.Next(standing, on, facts).Outcome);

        return (reached.Status != QtsStatus.RecommendedByUniversity || (standards && isSecond && (!isSampled || isUpheld is true)))
            && (events.Length > 8 || (reached.Status == QtsStatus.RecommendedByUniversity) == (standards && isSecond && (!isSampled || isUpheld is true)));
    }
}
