using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Introduction;

/// <summary>What a member of the Board is. The Code names two roles and leaves the list open.</summary>
public sealed class BoardRole : SmartEnum<BoardRole, string>
{
    /// <summary>A head teacher.</summary>
    public static readonly BoardRole HeadTeacher = new(nameof(HeadTeacher), "head-teacher");

    /// <summary>A higher level teaching assistant.</summary>
    public static readonly BoardRole Hlta = new(nameof(Hlta), "hlta");

    /// <summary>Somebody of a regional provider.</summary>
    public static readonly BoardRole RegionalProvider = new(nameof(RegionalProvider), "regional-provider");

    /// <summary>Anybody else.</summary>
    public static readonly BoardRole Other = new(nameof(Other), "other");

    private BoardRole(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every role.</summary>
    public static ValueList<BoardRole> All { get; } = [HeadTeacher, Hlta, RegionalProvider, Other];

    /// <summary>Returns the role with a published code, such as <c>head-teacher</c>.</summary>
    /// <exception cref="System.ArgumentException">No role has the code.</exception>
    public static BoardRole Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the role with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out BoardRole? role) =>
        (role = CodedEnum.Find(code, All)) is not null;
}
