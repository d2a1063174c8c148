using System;
using QaStandards.Standards;

namespace QaStandards.Policies.Hlta;

/// <summary>The 33 HLTA standards in their five groups, with our own short titles; standard 11 is level 2 English and maths.</summary>
public static class HltaStandards
{
    private const string Attributes = "Professional attributes";
    private const string Knowledge = "Professional knowledge and understanding";
    private const string Planning = "Professional skills: planning and expectations";
    private const string Monitoring = "Professional skills: monitoring and assessment";
    private const string Teaching = "Professional skills: teaching and learning";

    private static readonly TitleBasis P = TitleBasis.Published;
    private static readonly TitleBasis R = TitleBasis.Recalled;

    /// <summary>Gets the framework.</summary>
    public static Framework Framework { get; } = Framework.Of("HLTA", "Professional standards for HLTA status", "33 standards",
    [
#pragma warning disable format // a table
        new( 1, Attributes, "Ambition for every learner",                                       P),
        new( 2, Attributes, "Trusting, fair relationships with learners",                       P),
        new( 3, Attributes, "Modelling good values and conduct",                                P),
        new( 4, Attributes, "Sensitive, effective communication with everybody involved",       P),
        new( 5, Attributes, "Valuing what parents and carers bring",                            P),
        new( 6, Attributes, "Working as part of a team",                                        P),
        new( 7, Attributes, "Improving own practice, using feedback",                           P),

        new( 8, Knowledge,  "What shapes learning and progress",                                P),
        new( 9, Knowledge,  "Personalised provision and diversity",                             P),
        new(10, Knowledge,  "Secure specialist knowledge",                                      P),
        new(11, Knowledge,  "Level 2 English and maths",                                        P),
        new(12, Knowledge,  "ICT for own professional work",                                    P),
        new(13, Knowledge,  "Curriculum frameworks by age and ability",                         P),
        new(14, Knowledge,  "Aims, content and outcomes of activities",                         P),
        new(15, Knowledge,  "Access under the SEN code and equality law",                       P),
        new(16, Knowledge,  "Other frameworks for wellbeing",                                   P),

        new(17, Planning,   "Helping to plan and prepare through own expertise",                P),
        new(18, Planning,   "Planning own part in activities",                                  P),
        new(19, Planning,   "Devising structured, motivating activities",                       R),
        new(20, Planning,   "Planning for inclusion",                                           R),
        new(21, Planning,   "Choosing and preparing resources",                                 R),

        new(22, Monitoring, "Watching responses and adapting",                                  P),
        new(23, Monitoring, "Following progress to target support and feedback",                P),
        new(24, Monitoring, "Helping to evaluate progress with varied techniques",              R),
        new(25, Monitoring, "Keeping and analysing records",                                    R),

        new(26, Teaching,   "Strategies for positive behaviour",                                P),
        new(27, Teaching,   "Responding when equality is challenged",                           P),
        new(28, Teaching,   "ICT to advance learning",                                          R),
        new(29, Teaching,   "Advancing individuals",                                            R),
        new(30, Teaching,   "Advancing small groups",                                           R),
        new(31, Teaching,   "Advancing whole classes without the teacher",                      R),
        new(32, Teaching,   "Safe organisation of learning",                                    R),
        new(33, Teaching,   "Directing other adults",                                           R),
#pragma warning restore format
    ]);

    /// <summary>Gets all 33 standards as a set.</summary>
    public static StandardSet All { get; } = Framework.All;

    /// <summary>Gets the empty set.</summary>
    public static StandardSet None { get; } = Framework.None;

    /// <summary>Returns a set by numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 33.</exception>
    public static StandardSet Set(params ReadOnlySpan<int> numbers) => Framework.Set(numbers);
}
