namespace QaStandards.Policies.LjmuItt;

/// <content>Title, introduction, footnote and contents.</content>
public static partial class LjmuClauses
{
    public static Clause Title { get; } = Describes("Title", "The edition is for the academic year 2022-23.");

    public static Clause Introduction1 { get; } = Describes(
        "Introduction 1", "The document sets out structure, roles, responsibilities and expectations between the university and its training partners.");

    public static Clause Introduction2a { get; } = Describes(
        "Introduction 2a", "Programmes follow the Secretary of State's requirements and the Teachers' Standards that apply from September 2012.");

    public static Clause Introduction2b { get; } =
        Must("Introduction 2b", "All partners share responsibility equally for training that is relevant and meets needs.");

    public static Clause Introduction3 { get; } = Must(
        "Introduction 3", "The agreement is revised in the light of the inspection framework and handbook for initial teacher education.");

    public static Clause Introduction4a { get; } = Describes(
        "Introduction 4a", "A key sign of effectiveness is how trainees teach at the end of the programme and in their first year as a teacher.");

    public static Clause Introduction4b { get; } =
        Describes("Introduction 4b", "The partnership aims at achievement, attainment and employability.");

    public static Clause Introduction5 { get; } =
        Must("Introduction 5", "Whoever is awarded QTS can show that they meet the Teachers' Standards.");

    public static Clause Introduction6 { get; } = Describes(
        "Introduction 6", "Placements serve four routes: core postgraduate, School Direct tuition, undergraduate of three years, School Direct salaried.");

    public static Clause Introduction7 { get; } = Describes(
        "Introduction 7", "Requirements for a programme and a phase are on the partnership's website; questions go to the Partnership Manager.");

    public static Clause Introduction8 { get; } = Must(
        "Introduction 8", "The agreement is revised every year after consulting the management group inside and the Strategic Development Board outside.");

    public static Clause Footnote1 { get; } = Describes(
        "Footnote 1", "Placement experience covers schools, colleges and other educational settings; what is said of a school is said of each.");

    public static Clause Contents { get; } = Describes("Contents", "The table of contents.");
}
