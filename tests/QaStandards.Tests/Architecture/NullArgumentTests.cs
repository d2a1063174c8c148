using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace QaStandards.Tests.Architecture;

/// <summary>
/// No public member takes null silently: wherever a parameter is not annotated as nullable, null is refused by an
/// <see cref="ArgumentException"/> that names the parameter.
/// </summary>
public class NullArgumentTests
{
    /// <summary>
    /// Members whose other arguments the samples cannot make, with where null is tested instead. The constructors of
    /// positional records are no exceptions but another rule: such a record holds facts as they were told, and what reads
    /// the facts refuses them.
    /// </summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["Lifecycles.Lifecycle`3.Begin(start)"] = "LifecycleRefusalTests",
    };

    private static readonly Samples Samples = new();

    public static TheoryData<string> Types { get; } = [.. Library.PublicTypes.Where(type => Members(type).Any()).Select(Library.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_refused_by_name(string name)
    {
        var type = Library.PublicTypes.Single(type => Library.Name(type) == name);
        Library.Holds(
            from member in Members(type)
            where !Elsewhere.ContainsKey(Label(type, member))
            from parameter in member.GetParameters()
            where MustBeThere(parameter)
            let problem = Problem(member, parameter)
            where problem is not null
            select $"{Label(type, member)}: {parameter.Name} {problem}");
    }

    [Fact]
    public void The_list_of_members_tested_elsewhere_is_not_stale()
    {
        var known = Library.PublicTypes.SelectMany(type => Members(type).Select(member => (Label: Label(type, member), Member: member)))
            .ToLookup(pair => pair.Label, pair => pair.Member);
        Library.Holds(
            from label in Elsewhere.Keys
            let members = known[label].ToList()
            where members.Count == 0 || members.All(member => member.GetParameters().Where(MustBeThere)
                .All(parameter => Problem(member, parameter) is null))
            select members.Count == 0 ? $"{label} is no longer there" : $"{label} can be called: take it off the list");
    }

    [Fact]
    public void Silence_a_wrong_name_and_a_wrong_exception_are_seen()
    {
        Assert.Equal("is taken silently", Problem(nameof(Silent)));
        Assert.Equal("is refused under the name 'other'", Problem(nameof(Misnamed)));
        Assert.Equal("meets a NullReferenceException", Problem(nameof(Careless)));
        Assert.Equal("cannot be tested: make its other arguments in Samples, or list the member", Problem(nameof(Unmade)));
        Assert.Null(Problem(nameof(Careful)));

        static string? Problem(string name)
        {
            var method = typeof(NullArgumentTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
            return NullArgumentTests.Problem(method, method.GetParameters()[0]);
        }
    }

    private static IEnumerable<MethodBase> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type) || Architecture.Samples.Close(type) is not { } closed)
        {
            return [];
        }

        return closed.GetMethods(Library.Public)
            .Where(method => !method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal))
            .Where(method => !Library.IsGenerated(method))
            .Select(method => Architecture.Samples.Close(method) ?? method)
            .Concat<MethodBase>(Library.IsPositional(type) ? closed.GetConstructors().Where(constructor => !Deconstructs(closed, constructor))
                : closed.GetConstructors())
            .Where(member => member.GetParameters().Any(MustBeThere));
    }

    private static bool Deconstructs(Type type, ConstructorInfo constructor) =>
        type.GetMethod("Deconstruct", Library.Public)!.GetParameters().Select(parameter => parameter.ParameterType.GetElementType())
            .SequenceEqual(constructor.GetParameters().Select(parameter => parameter.ParameterType));

    private static bool MustBeThere(ParameterInfo parameter) =>
        !parameter.IsOut
        && !parameter.ParameterType.IsValueType
        && !parameter.ParameterType.IsByRef
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string? Problem(MethodBase member, ParameterInfo parameter)
    {
        if (member.ContainsGenericParameters || Call.Prepare(Samples, member, parameter) is not { } call)
        {
            return "cannot be tested: make its other arguments in Samples, or list the member";
        }

        try
        {
            call();
            return "is taken silently";
        }
        catch (ArgumentException refusal)
        {
            return refusal.ParamName == parameter.Name ? null : $"is refused under the name '{refusal.ParamName}'";
        }
        catch (Exception other) when (other is NullReferenceException or FormatException or InvalidOperationException or InvalidCastException)
        {
            return $"meets a {other.GetType().Name}";
        }
    }

    private static string Label(Type type, MethodBase member)
    {
        var name = member is ConstructorInfo ? "new" : member.Name;
        return $"{Library.Name(type)}.{name}({string.Join(", ", member.GetParameters().Select(parameter => parameter.Name))})";
    }

    private static int Silent(string text) => string.IsNullOrEmpty(text) ? 0 : 1;

    private static int Careless(string text) => text.Length;

    private static int Unmade(string text, System.IO.Stream stream) => text.Length + stream.ReadByte();

    private static void Misnamed(string text) => ArgumentNullException.ThrowIfNull(text, "other");

    private static int Careful(string text) => text is null ? throw new ArgumentNullException(nameof(text)) : 1;
}
