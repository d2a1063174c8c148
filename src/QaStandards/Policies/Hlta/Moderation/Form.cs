using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// A form of an assessment file, by the number that the Code gives it (74): F0 to F17, with the codes <c>f0</c> to <c>f17</c>.
/// </summary>
public sealed class Form : SmartEnum<Form, string>
{
    /// <summary>The candidate's personal details.</summary>
    public static readonly Form F0 = new(nameof(F0), "f0", "personal details of the candidate");

    /// <summary>The candidate's account of the first task.</summary>
    public static readonly Form F1 = new(nameof(F1), "f1", Task("1"));

    /// <summary>The candidate's account of the second task.</summary>
    public static readonly Form F2 = new(nameof(F2), "f2", Task("2"));

    /// <summary>The candidate's account of the third task.</summary>
    public static readonly Form F3 = new(nameof(F3), "f3", Task("3"));

    /// <summary>The candidate's account of the fourth task, first part.</summary>
    public static readonly Form F4 = new(nameof(F4), "f4", Task("4"));

    /// <summary>The candidate's account of the fourth task, second part.</summary>
    public static readonly Form F5 = new(nameof(F5), "f5", Task("4"));

    /// <summary>The candidate's account of the fourth task, third part.</summary>
    public static readonly Form F6 = new(nameof(F6), "f6", Task("4"));

    /// <summary>The candidate's account of the fourth task, fourth part.</summary>
    public static readonly Form F7 = new(nameof(F7), "f7", Task("4"));

    /// <summary>The candidate's account of the fourth task, fifth part.</summary>
    public static readonly Form F8 = new(nameof(F8), "f8", Task("4"));

    /// <summary>The assessment grid, in one of its two forms.</summary>
    public static readonly Form F9 = new(nameof(F9), "f9", "assessment grid");

    /// <summary>The assessment grid, in the other of its two forms.</summary>
    public static readonly Form F10 = new(nameof(F10), "f10", "assessment grid");

    /// <summary>A record of a meeting at the visit.</summary>
    public static readonly Form F11 = new(nameof(F11), "f11", Meeting);

    /// <summary>A record of a meeting at the visit.</summary>
    public static readonly Form F12 = new(nameof(F12), "f12", Meeting);

    /// <summary>A record of a meeting at the visit.</summary>
    public static readonly Form F13 = new(nameof(F13), "f13", Meeting);

    /// <summary>A record of a meeting at the visit.</summary>
    public static readonly Form F14 = new(nameof(F14), "f14", Meeting);

    /// <summary>The summary of the assessment.</summary>
    public static readonly Form F15 = new(nameof(F15), "f15", "summary of the assessment");

    /// <summary>The Code never mentions it: nothing is asked of it, and no purpose is made up.</summary>
    public static readonly Form F16 = new(nameof(F16), "f16", "not mentioned by the Code");

    /// <summary>The record of standard 11, literacy and numeracy.</summary>
    public static readonly Form F17 = new(nameof(F17), "f17", "record of literacy and numeracy, standard 11");

    private const string Meeting = "record of a meeting at the visit";

    private Form(string name, string code, string holds)
        : base(name, code)
    {
        Holds = holds;
    }

    /// <summary>Gets every form, by number.</summary>
    public static ValueList<Form> All { get; } = [F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17];

    /// <summary>Gets what the form holds, in our words.</summary>
    public string Holds { get; }

    /// <summary>Returns the form with a published code, such as <c>f17</c>.</summary>
    /// <exception cref="System.ArgumentException">No form has the code.</exception>
    public static Form Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the form with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Form? form) =>
        (form = CodedEnum.Find(code, All)) is not null;

    private static string Task(string number) => $"what the candidate wrote for task {number}";
}
