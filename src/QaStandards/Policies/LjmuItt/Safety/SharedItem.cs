using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Something about a trainee that a placement school may be told or not (sections 3.2 and 3.5).</summary>
public sealed class SharedItem : SmartEnum<SharedItem, string>
{
    /// <summary>That the checks are clear.</summary>
    public static readonly SharedItem ClearanceStatement = new(nameof(ClearanceStatement), "clearance-statement");

    /// <summary>The number of the DBS certificate.</summary>
    public static readonly SharedItem DbsNumber = new(nameof(DbsNumber), "dbs-number");

    /// <summary>The date of the DBS certificate.</summary>
    public static readonly SharedItem DbsDate = new(nameof(DbsDate), "dbs-date");

    /// <summary>The DBS certificate itself, or what it says.</summary>
    public static readonly SharedItem DbsCertificate = new(nameof(DbsCertificate), "dbs-certificate");

    /// <summary>The Teacher Registration Number.</summary>
    public static readonly SharedItem TeacherRegistrationNumber = new(
        nameof(TeacherRegistrationNumber), "teacher-registration-number");

    /// <summary>The adjustments that the trainee needs.</summary>
    public static readonly SharedItem Adjustments = new(nameof(Adjustments), "adjustments");

    private SharedItem(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every item, in the order of the agreement.</summary>
    public static ValueList<SharedItem> All { get; } =
    [
        ClearanceStatement, DbsNumber, DbsDate, DbsCertificate, TeacherRegistrationNumber, Adjustments,
    ];

    /// <summary>Returns the item with a published code.</summary>
    /// <exception cref="System.ArgumentException">No item has the code.</exception>
    public static SharedItem Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the item with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SharedItem? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
